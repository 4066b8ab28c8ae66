package app.drumbeat.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.drumbeat.application.evidence.SourceKeeping;
import app.drumbeat.application.evidence.SourceKeeping.Entry;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.words.Texts;

/** The sources, and the one of them that is looked at. Knows no node; lives on the JavaFX thread. */
public final class SourcesViewModel {

    /** The page is one; there is nothing to ask for but to see it. */
    private enum Page {
        SOURCES
    }

    private final SourceKeeping keeping;
    private final Tools tools;
    private final Navigator navigator;
    private final Texts texts;
    private final Watched<Page, SourcesState> state;
    private final ObjectProperty<Optional<Id<Source>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty sought = new SimpleStringProperty("");

    /** What works off the screen, asks, and offers to undo. */
    public record Tools(Background background, Dialogs dialogs, WayBack wayBack) {}

    public SourcesViewModel(SourceKeeping keeping, PlanReading reading, Tools tools, Navigator navigator,
            Refresher refresher, Texts texts) {
        this.keeping = keeping;
        this.tools = tools;
        this.navigator = navigator;
        this.texts = texts;
        this.state = new Watched<>(tools.background(), refresher,
                page -> Optional.of(new SourcesState(keeping.list(), reading.channels(), keeping.today(),
                        reading.calendar().weekStart(), keeping.isWritable())));
    }

    // --- what the view binds to

    ReadOnlyObjectProperty<Optional<SourcesState>> stateProperty() {
        return state.property();
    }

    /** Which source is looked at. */
    ObjectProperty<Optional<Id<Source>>> chosenProperty() {
        return chosen;
    }

    /** What is looked for in the list. */
    StringProperty soughtProperty() {
        return sought;
    }

    /** The entries in which what is looked for stands. */
    List<Entry> lines(SourcesState now) {
        String wanted = sought.get().strip().toLowerCase(Locale.ROOT);
        return now.entries().stream().filter(entry -> (entry.source().title() + " " + entry.source().organisation())
                .toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    // --- what a person can do

    public void show() {
        state.show(Page.SOURCES);
    }

    public void hide() {
        state.hide();
    }

    void add() {
        tools.dialogs().askText(texts.of("source.new.title"), texts.of("source.new.label"), "").map(String::strip)
                .filter(title -> !title.isEmpty()).ifPresent(title -> tools.background().run(
                        () -> keeping.add(title), made -> chosen.set(Optional.of(made.id()))));
    }

    /** @return whether it makes sense; nothing is changed where it does not */
    boolean change(Source source, UnaryOperator<Source> edit) {
        try {
            if (edit.apply(source).equals(source)) {
                return true;
            }
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
        tools.background().run(() -> keeping.change(source.id(), edit), done -> {});
        return true;
    }

    void checkedToday(Source source) {
        tools.background().run(() -> keeping.checkedToday(source.id()),
                done -> tools.wayBack().offer("source.done.checked"));
    }

    void remove(Source source) {
        Dialogs.Choice yes = Dialogs.Choice.destructive(texts.of("source.remove.yes"));
        tools.dialogs().ask(texts.of("source.remove.title"), texts.of("source.remove.text"), List.of(yes))
                .filter(yes::equals)
                .ifPresent(sure -> tools.background().run(() -> keeping.remove(source.id()), done -> {
                    chosen.set(Optional.empty());
                    tools.wayBack().offer("source.done.removed");
                }));
    }

    void openLink(Source source) {
        tools.dialogs().openLink(source.link());
    }

    void show(Post post) {
        navigator.showInCalendar(post.day().orElse(LocalDate.EPOCH), new Selected.OfPost(post.id()));
    }
}
