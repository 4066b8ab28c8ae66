package app.drumbeat.ui.deleted;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.kit.WayBack;

/** The posts that were deleted lately. Knows no node. */
public final class DeletedViewModel {

    /** The page is one; there is nothing to ask for but to see it. */
    private enum Page {
        DELETED
    }

    private final PostWriting writing;
    private final Background background;
    private final Selection selection;
    private final WayBack wayBack;
    private final Watched<Page, DeletedState> state;

    public DeletedViewModel(PlanReading reading, PostWriting writing, Background background, Refresher refresher,
            Selection selection, WayBack wayBack) {
        this.writing = writing;
        this.background = background;
        this.selection = selection;
        this.wayBack = wayBack;
        this.state = new Watched<>(background, refresher, page -> Optional.of(new DeletedState(reading.deleted(),
                reading.channels(), reading.calendar().zone(), reading.today(), reading.writable())));
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<Optional<DeletedState>> stateProperty() {
        return state.property();
    }

    // --- what a person can do

    public void show() {
        state.show(Page.DELETED);
    }

    public void hide() {
        state.hide();
    }

    /** Brings a post back where it was and shows it in the side panel; nothing happens where its channel is gone. */
    public void bringBack(DeletedPost deleted) {
        background.run(() -> writing.bringBack(deleted.id()), back -> {
            if (back) {
                selection.select(new Selected.OfPost(deleted.post().id()));
                wayBack.offer("deleted.back");
            }
        });
    }
}
