package app.drumbeat.ui.today;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.post.PostDeeds;

/** What there is to do today, and the next step for each of it. */
public final class TodayViewModel {

    private final PlanReading plan;
    private final PostDeeds deeds;
    private final Selection selection;
    private final Filter filter;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<TodayState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable editor = () -> {};
    private boolean showing;

    public TodayViewModel(PlanReading plan, PostDeeds deeds, Selection selection, Filter filter,
            Background background, Refresher refresher) {
        this.plan = plan;
        this.deeds = deeds;
        this.selection = selection;
        this.filter = filter;
        this.background = background;
        refresher.listen(touched -> reload());
        filter.wantedProperty().subscribe(wanted -> reload());
    }

    // --- what the view binds to

    /** What there is; nothing before the first reading. */
    ReadOnlyObjectProperty<Optional<TodayState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Filter filter() {
        return filter;
    }

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selection.selectedProperty();
    }

    // --- what a person can do

    public void show() {
        showing = true;
        reload();
    }

    public void hide() {
        showing = false;
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

    private void reload() {
        if (showing) {
            PostFilter wanted = filter.get();
            background.run(() -> TodayState.read(plan, wanted), read -> {
                if (wanted.equals(filter.get())) {
                    state.set(Optional.of(read));
                }
            });
        }
    }
}
