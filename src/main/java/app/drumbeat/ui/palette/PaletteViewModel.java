package app.drumbeat.ui.palette;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.application.finding.FindingByWords;
import app.drumbeat.application.finding.Found;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.TypedWords;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.ui.kit.WhereTo;
import app.drumbeat.words.Texts;

/**
 * What the palette offers for what is typed. Knows no node; lives on the JavaFX thread.
 *
 * <p>Commands and dates are there at once, posts as soon as they are found; until then those found before stay.
 */
public final class PaletteViewModel {

    /** What leads from the palette to where things are. */
    public interface Ways {

        void goTo(LocalDate day);

        void open(Post post);

        void show(SavedView view);
    }

    /** Posts beyond these are found by typing more. */
    private static final int MOST_POSTS = 40;

    private static final int MOST_COMMANDS = 6;

    private final Supplier<List<PaletteLine.ToDo>> commands;
    private final FindingByWords finding;
    private final PlanReading plan;
    private final Ways ways;
    private final Background background;
    private final Texts texts;
    private final Dates dates;
    private final ReadOnlyObjectWrapper<List<PaletteLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private List<PaletteLine.ToDo> offered = List.of();
    private Optional<WhereTo> whereTo = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;
    private String typed = "";
    private Found found = Found.NOTHING;
    private long questions;

    /** What is asked of the application. */
    public record Tools(FindingByWords finding, PlanReading plan, Background background) {}

    /** @param commands those that can be chosen now, asked for each time the palette opens */
    public PaletteViewModel(Supplier<List<PaletteLine.ToDo>> commands, Tools tools, Ways ways, Texts texts) {
        this.commands = commands;
        this.finding = tools.finding();
        this.plan = tools.plan();
        this.background = tools.background();
        this.ways = ways;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    /** What is offered now. */
    public ReadOnlyObjectProperty<List<PaletteLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The palette opens with nothing typed. */
    public void open() {
        offered = commands.get();
        typed = "";
        found = Found.NOTHING;
        questions++;
        offer();
        background.run(() -> new Now(plan.today(), new WhereTo(texts, plan.today(), plan.calendar().weekStart())),
                now -> {
                    today = now.today();
                    whereTo = Optional.of(now.whereTo());
                    offer();
                });
    }

    /** Something else is typed. */
    public void type(String words) {
        typed = words;
        long question = ++questions;
        if (words.isBlank()) {
            found = Found.NOTHING;
        } else {
            background.run(() -> finding.find(words, MOST_POSTS), answer -> {
                if (question == questions) {
                    found = answer;
                    offer();
                }
            });
        }
        offer();
    }

    private record Now(LocalDate today, WhereTo whereTo) {}

    private void offer() {
        List<PaletteLine> all = new ArrayList<>();
        if (typed.isBlank()) {
            all.addAll(offered);
        } else {
            add(all, "palette.places", places());
            add(all, "palette.commands", commands());
            add(all, "palette.posts", found.posts().stream().map(this::line).toList());
        }
        if (!all.equals(lines.get())) {
            lines.set(List.copyOf(all));
        }
    }

    private void add(List<PaletteLine> all, String head, List<? extends PaletteLine> some) {
        if (!some.isEmpty()) {
            all.add(new PaletteLine.Head(texts.of(head)));
            all.addAll(some);
        }
    }

    private List<PaletteLine> places() {
        List<PaletteLine> places = new ArrayList<>();
        whereTo.flatMap(reading -> reading.read(typed))
                .ifPresent(day -> places.add(new PaletteLine.Place(dates.fullDay(day), texts.of("palette.day"),
                        () -> ways.goTo(day))));
        found.campaigns().forEach(campaign -> places.add(place(campaign)));
        found.views().forEach(view -> places.add(new PaletteLine.Place(view.name(), texts.of("palette.view"),
                () -> ways.show(view))));
        return places;
    }

    private PaletteLine place(Campaign campaign) {
        return new PaletteLine.Place(campaign.name(), texts.of("palette.campaign", dates.spanWithYear(campaign.span())),
                () -> ways.goTo(campaign.span().first()));
    }

    private List<PaletteLine.ToDo> commands() {
        TypedWords words = TypedWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return offered.stream().filter(command -> words.areIn(command.title() + " " + command.where()))
                .sorted(Comparator.comparing((PaletteLine.ToDo command) -> !words.begin(command.title()))
                        .thenComparing(command -> !words.areIn(command.title())))
                .limit(MOST_COMMANDS).toList();
    }

    private PaletteLine line(Post post) {
        return new PaletteLine.OfPost(PostLine.called(post, texts),
                post.slot().map(slot -> dates.slot(slot, today)).orElse(texts.of("palette.noDay")), post,
                found.channel(post.channel()), () -> ways.open(post));
    }
}
