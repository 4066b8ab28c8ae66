package app.drumbeat.print.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.part.StateShape;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/** A post in full: mark, time, the whole title, state and channel in words; with full detail its text and links. */
final class PostEntry {

    private final SlugMaker maker;
    private final Workbench bench;
    private final Detail detail;
    private final Map<Id<Channel>, Channel> channels;
    private final Map<Id<Campaign>, Campaign> campaigns;
    private final Style titleStyle;
    private final Style smallStyle;
    private final double indent;

    PostEntry(SlugMaker maker, Detail detail) {
        this.maker = maker;
        this.bench = maker.bench();
        this.detail = detail;
        this.channels = bench.plan().channels().stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        this.campaigns = bench.plan().weeks().stream().flatMap(week -> week.campaigns().stream())
                .map(bar -> bar.campaign()).distinct().collect(Collectors.toMap(Campaign::id, Function.identity()));
        this.titleStyle = maker.style(Weight.SEMI_BOLD, 8.6);
        this.smallStyle = maker.style(Weight.REGULAR, 7.4);
        this.indent = maker.mm(14.5);
    }

    List<Slug> slugs(Post post) {
        Line state = bench.type().line(bench.words().state(post.status()), smallStyle);
        List<Slug> title = maker.paragraph(Tag.SUBHEADING, bench.words().title(post).replaceAll("\\R", " "),
                titleStyle, Ink.TEXT, indent, state.width() + maker.mm(6));
        List<Slug> slugs = new ArrayList<>(
                maker.paragraphBeside((canvas, x, y) -> drawBeside(canvas, post, state, x, y),
                        title));
        slugs.set(0, slugs.getFirst().after(maker.mm(1.8)).withNext());
        slugs.addAll(small(circumstances(post), Ink.MUTED));
        if (detail == Detail.FULL) {
            if (!post.words().text().isBlank()) {
                List<Slug> text = new ArrayList<>(maker.paragraph(Tag.WORDS, post.words().text().strip(),
                        maker.style(Weight.REGULAR, 8.2), Ink.TEXT, indent, 0));
                text.set(0, text.getFirst().after(maker.mm(0.9)));
                slugs.addAll(text);
            }
            if (!post.words().link().isBlank()) {
                slugs.addAll(small(bench.words().say("print.list.link", post.words().link()), Ink.ACCENT));
            }
            if (!post.outcome().postedLink().isBlank()) {
                slugs.addAll(
                        small(bench.words().say("print.list.postedLink", post.outcome().postedLink()), Ink.ACCENT));
            }
        }
        return slugs;
    }

    /** Channel, campaign and tags. */
    private String circumstances(Post post) {
        List<String> words = new ArrayList<>();
        words.add(Optional.ofNullable(channels.get(post.channel())).map(Channel::name)
                .orElse(post.channel().value()));
        post.campaign().map(campaigns::get).map(campaign -> bench.words().say("print.list.campaign", campaign.name()))
                .ifPresent(words::add);
        if (detail == Detail.FULL && !post.tags().isEmpty()) {
            words.add(bench.words().say("print.list.tags", String.join(", ", post.tags())));
        }
        return String.join(" · ", words);
    }

    private List<Slug> small(String words, Ink ink) {
        return maker.paragraph(Tag.WORDS, words, smallStyle, ink, indent, 0);
    }

    private void drawBeside(PageCanvas canvas, Post post, Line state, double x, double y) {
        double middle = y + titleStyle.leading() / 2;
        double mark = maker.mm(3.3);
        bench.marks().draw(canvas, post.channel(), new Box(x, middle - mark / 2, mark, mark));
        double baseline = middle + titleStyle.capHeight() / 2;
        post.slot().flatMap(Slot::time).ifPresent(time -> canvas.text(
                bench.type().figures(bench.words().time(time), maker.style(Weight.REGULAR, 8.2)), x + maker.mm(4.6),
                baseline,
                Ink.MUTED));
        double shape = maker.mm(2.5);
        double right = x + maker.width();
        StateShape.draw(canvas, post.status(),
                new Box(right - state.width() - maker.mm(1.2) - shape, middle - shape / 2, shape, shape));
        canvas.text(state, right - state.width(), baseline, Ink.MUTED);
    }
}
