package app.drumbeat.ui.flag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;

import app.drumbeat.application.flag.FlagReport;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.words.Texts;

/** What wants looking at. Knows no node; lives on the JavaFX thread. */
public final class FlagsViewModel {

    private final FlagService flags;
    private final Filter filter;
    private final Navigator navigator;
    private final Tools tools;
    private final Texts texts;
    private final Watched<PostFilter, FlagReport> report;
    private final BooleanProperty byKind = new SimpleBooleanProperty();
    private final BooleanProperty showsDismissed = new SimpleBooleanProperty();

    /** What works off the screen, asks, and offers to undo. */
    public record Tools(Background background, Dialogs dialogs, WayBack wayBack) {}

    public FlagsViewModel(FlagService flags, Filter filter, Navigator navigator, Tools tools, Refresher refresher,
            Texts texts) {
        this.flags = flags;
        this.filter = filter;
        this.navigator = navigator;
        this.tools = tools;
        this.texts = texts;
        this.report = new Watched<>(tools.background(), refresher, wanted -> Optional.of(flags.report(wanted)));
        filter.wantedProperty().subscribe(wanted -> {
            if (report.wanted().isPresent()) {
                report.show(wanted);
            }
        });
    }

    ReadOnlyObjectProperty<Optional<FlagReport>> reportProperty() {
        return report.property();
    }

    Filter filter() {
        return filter;
    }

    /** Whether they go by what is wrong, instead of by day. */
    BooleanProperty byKindProperty() {
        return byKind;
    }

    BooleanProperty showsDismissedProperty() {
        return showsDismissed;
    }

    public void show() {
        report.show(filter.get());
    }

    public void hide() {
        report.hide();
    }

    /** The lines as they are to be shown now. */
    List<FlagLine> lines(FlagReport now) {
        Stream<FlagLine> lines = showsDismissed.get()
                ? now.dismissed().stream().map(one -> new FlagLine(one.flag(), Optional.of(one.dismissal())))
                : now.open().stream().map(flag -> new FlagLine(flag, Optional.empty()));
        return byKind.get() ? lines.sorted(Comparator.comparing(line -> line.flag().kind())).toList() : lines.toList();
    }

    /** Goes to where it can be mended. */
    void show(Flag flag) {
        navigator.showInCalendar(flag.days().first(), switch (flag.kind()) {
            case SILENCE -> new Selected.OfSilence(flag.channel().id(), flag.days().first());
            case SHORT_WEEK, DROP_OFF -> new Selected.OfWeek(flag.days().first());
            default -> flag.post().<Selected>map(post -> new Selected.OfPost(post.id()))
                    .orElse(new Selected.OfDay(flag.days().first()));
        });
    }

    /** Asks why it is fine as it is, and shows it no more. */
    void dismiss(Flag flag) {
        tools.dialogs().askText(texts.of("flag.dismiss.title"), texts.of("flag.dismiss.label"), "").map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> tools.background().run(() -> flags.dismiss(flag.id(), reason),
                        done -> tools.wayBack().offer("flag.dismissed")));
    }

    void takeBack(Flag flag) {
        tools.background().run(() -> flags.takeBack(flag.id()), done -> tools.wayBack().offer("flag.takenBack"));
    }
}
