package app.drumbeat.ui.today;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.post.PostDeeds;

/** What there is to do today, and the next step for each of it. */
public final class TodayViewModel {

    private final TodayServices services;
    private final Background background;
    private final PostDeeds deeds;
    private final Selection selection;
    private final Filter filter;
    private final Watched<PostFilter, TodayState> state;
    private Runnable editor = () -> {};

    public TodayViewModel(TodayServices services, PostDeeds deeds, Selection selection, Filter filter,
            Background background, Refresher refresher) {
        this.services = services;
        this.background = background;
        this.deeds = deeds;
        this.selection = selection;
        this.filter = filter;
        this.state = new Watched<>(background, refresher,
                wanted -> Optional.of(TodayState.read(services, wanted)));
        filter.wantedProperty().subscribe(wanted -> state.wanted().ifPresent(before -> state.show(wanted)));
    }

    // --- what the view binds to

    /** What there is; nothing before the first reading. */
    ReadOnlyObjectProperty<Optional<TodayState>> stateProperty() {
        return state.property();
    }

    Filter filter() {
        return filter;
    }

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selection.selectedProperty();
    }

    // --- what a person can do

    public void show() {
        state.show(filter.get());
    }

    public void hide() {
        state.hide();
    }

    void select(Post post) {
        selection.select(new Selected.OfPost(post.id()));
    }

    void open(Post post) {
        select(post);
        editor.run();
    }

    void markPosted(Post post) {
        select(post);
        deeds.markPosted(post);
    }

    void submit(Post post) {
        deeds.change(post, PostStatus.IN_REVIEW);
    }

    /** That a post was taken down. */
    void takenDown(Post post) {
        background.run(() -> services.portraying().takenDown(post.id(), true));
    }

    void copyText(Post post) {
        deeds.copyText(post);
    }

    void openLink(Post post) {
        deeds.openLink(post);
    }

    /** What is to be done when a post is opened: the place where it is edited takes the keyboard. */
    public void onOpen(Runnable focusEditor) {
        editor = focusEditor;
    }
}
