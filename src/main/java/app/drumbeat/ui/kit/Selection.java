package app.drumbeat.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** The posts that are selected: none, one or several. */
    public List<Id<Post>> posts() {
        return switch (selected.get()) {
            case Selected.OfPost one -> List.of(one.post());
            case Selected.OfPosts several -> several.posts();
            default -> List.of();
        };
    }

    /** A post with those that are selected together with it; alone where it is not among the selected. */
    public List<Id<Post>> together(Id<Post> post) {
        return posts().contains(post) ? posts() : List.of(post);
    }

    /** Selects posts: one of them as one, none as nothing. */
    public void select(Collection<Id<Post>> posts) {
        List<Id<Post>> wanted = posts.stream().distinct().toList();
        select(switch (wanted.size()) {
            case 0 -> new Selected.Nothing();
            case 1 -> new Selected.OfPost(wanted.getFirst());
            default -> new Selected.OfPosts(wanted);
        });
    }

    /** Takes a post to those that are selected, or out of them. */
    public void toggle(Id<Post> post) {
        List<Id<Post>> wanted = new ArrayList<>(posts());
        if (!wanted.remove(post)) {
            wanted.add(post);
        }
        select(wanted);
    }

    public boolean isPost(Id<Post> id) {
        return selected.get() instanceof Selected.OfPost post && post.post().equals(id);
    }
}
