package app.drumbeat.print.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.part.PaperWords;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Weight;

/** What concerns more than one day, in full: channels, campaigns, named days, quiet periods, and where the rhythm breaks. */
final class MonthParts {

    private final SlugMaker maker;
    private final Workbench bench;
    private final MonthPlan plan;
    private final PaperWords words;

    MonthParts(SlugMaker maker) {
        this.maker = maker;
        this.bench = maker.bench();
        this.plan = bench.plan();
        this.words = bench.words();
    }

    /** The lines of one part; none where the month has nothing of the kind. */
    List<Slug> slugs(Rest.Part part) {
        return switch (part) {
            case CALENDAR -> line(plan.calendar().name());
            case CHANNELS -> plan.channels().stream()
                    .flatMap(channel -> marked(channel.id(), channel.name()).stream()).toList();
            case CAMPAIGNS -> once(week -> week.campaigns().stream().map(bar -> bar.campaign()))
                    .flatMap(campaign -> line(campaign.name() + ", " + words.span(campaign.span())).stream()).toList();
            case NAMES -> once(week -> week.days().stream().flatMap(day -> day.names().stream()))
                    .filter(name -> name.span().length() > 1)
                    .flatMap(name -> line(name.day().name() + ", " + words.span(name.span())).stream()).toList();
            case QUIET -> once(week -> week.days().stream().flatMap(day -> day.quiet().stream()))
                    .flatMap(period -> line(words.quiet(period) + ", " + words.span(period.span())).stream()).toList();
            case RHYTHM -> rhythm();
        };
    }

    private List<Slug> rhythm() {
        Map<List<Object>, SilenceBand> silences = new LinkedHashMap<>();
        plan.weeks().forEach(week -> week.silences().forEach(
                band -> silences.putIfAbsent(List.of(band.channel().id(), band.silence().first()), band)));
        List<Slug> slugs = new ArrayList<>();
        silences.values().forEach(band -> slugs.addAll(marked(band.channel().id(),
                words.silenceInFull(band.channel(), band.silence()) + ", " + words.span(band.silence().span()) + ": "
                        + words.causes(band.silence()))));
        plan.weeks().stream().filter(PlanWeek::isShort).forEach(week -> slugs.addAll(line(words.lacks(week))));
        return slugs;
    }

    /** Each thing once, in the order in which it first comes up. */
    private <T> Stream<T> once(Function<PlanWeek, Stream<T>> things) {
        return plan.weeks().stream().flatMap(things).distinct();
    }

    private List<Slug> line(String text) {
        return spaced(maker.paragraph(Tag.WORDS, text, maker.style(Weight.REGULAR, 8.2), Ink.TEXT, 0, 0));
    }

    private List<Slug> marked(Id<Channel> channel, String text) {
        double mark = maker.mm(3.1);
        return spaced(maker.paragraphBeside(
                (canvas, x, y) -> bench.marks().draw(canvas, channel, new Box(x, y + maker.mm(0.3), mark, mark)),
                maker.paragraph(Tag.WORDS, text, maker.style(Weight.REGULAR, 8.2), Ink.TEXT, maker.mm(4.6), 0)));
    }

    private List<Slug> spaced(List<Slug> slugs) {
        List<Slug> spaced = new ArrayList<>(slugs);
        if (!spaced.isEmpty()) {
            spaced.set(0, spaced.getFirst().after(maker.mm(0.7)));
        }
        return spaced;
    }
}
