package app.drumbeat.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;

/** The one selection that all pages and the side panel share. */
public final class Selection {

    private final ReadOnlyObjectWrapper<Selected> selected = new ReadOnlyObjectWrapper<>(new Selected.Nothing());

    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Selected get() {
        return selected.get();
    }

    public void select(Selected what) {
        selected.set(what);
    }

    public void clear() {
        selected.set(new Selected.Nothing());
    }

    public boolean isPost(Id<Post> id) {
        return selected.get() instanceof Selected.OfPost post && post.post().equals(id);
    }
}
