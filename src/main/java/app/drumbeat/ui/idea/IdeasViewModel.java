package app.drumbeat.ui.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Typed;
import app.drumbeat.ui.kit.TypedDay;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.kit.WayBack;

/** The posts without a day, filtered and picked. Knows no node. */
public final class IdeasViewModel {

    /** The page is one; there is nothing to ask for but to see it. */
    private enum Page {
        IDEAS
    }

    private final IdeaServices services;
    private final Background background;
    private final Selection selection;
    private final WayBack wayBack;
    private final TypedDay days;
    private final Watched<Page, IdeasState> state;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Channel>> channel = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Post> shown = FXCollections.observableArrayList();

    public IdeasViewModel(IdeaServices services, Background background, Refresher refresher, Selection selection,
            WayBack wayBack, TypedDay days) {
        this.services = services;
        this.background = background;
        this.selection = selection;
        this.wayBack = wayBack;
        this.days = days;
        this.state = new Watched<>(background, refresher, page -> Optional.of(read()));
        state.property().subscribe(this::filter);
        words.subscribe(this::filter);
        channel.subscribe(this::filter);
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<Optional<IdeasState>> stateProperty() {
        return state.property();
    }

    /** What is looked for. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The channel that is looked at; empty means all. */
    public ObjectProperty<Optional<Channel>> channelProperty() {
        return channel;
    }

    /** The posts that match, in their order. */
    public ObservableList<Post> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    public boolean isSelected(Post post) {
        return selection.isPost(post.id());
    }

    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selection.selectedProperty();
    }

    // --- what a person can do

    public void show() {
        state.show(Page.IDEAS);
    }

    public void hide() {
        state.hide();
    }

    /** Shows a post in the side panel, where it is edited. */
    public void select(Post post) {
        selection.select(new Selected.OfPost(post.id()));
    }

    /** A new idea on the channel that is looked at, else on the first, opened to be written. */
    public void newIdea() {
        state.get().flatMap(now -> channel.get().or(() -> now.channels().stream().findFirst()))
                .ifPresent(on -> background.run(
                        () -> services.writing().create(on.id(), Optional.empty(), Words.titled("")), this::select));
    }

    /** The day that is meant by what is typed, or what is wrong with it. */
    public Typed<LocalDate> day(String typed) {
        return state.get().map(now -> days.read(typed, now.today(), now.calendar().weekStart()))
                .orElseGet(() -> Typed.wrong("kit.typed.day.unclear", typed));
    }

    /** Gives a post its day; an idea becomes a draft by it and leaves the page. */
    public void plan(Post post, LocalDate day, String saidDay) {
        background.run(() -> services.moving().move(List.of(post.id()), day), moved -> {
            if (moved) {
                wayBack.offer("idea.planned", saidDay);
            }
        });
    }

    // --- inside

    private IdeasState read() {
        return new IdeasState(services.reading().withoutDay(), services.reading().channels(),
                services.reading().calendar(), services.reading().today(), services.reading().writable());
    }

    private void filter() {
        Optional<IdeasState> now = state.get();
        boolean gone = now.isPresent() && channel.get().filter(on -> !now.get().channels().contains(on)).isPresent();
        if (gone) {
            channel.set(Optional.empty());
            return;
        }
        shown.setAll(now.map(all -> all.matching(words.get(), channel.get())).orElse(List.of()));
    }
}
