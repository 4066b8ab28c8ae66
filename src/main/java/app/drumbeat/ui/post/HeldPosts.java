package app.drumbeat.ui.post;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;

/**
 * Which of the posts on screen cannot go out as they are. They are looked through after they are shown, so that no page waits for
 * that. Lives on the JavaFX thread.
 */
public final class HeldPosts {

    private final Function<List<Post>, Set<Id<Post>>> reading;
    private final Background background;
    private final ReadOnlyObjectWrapper<Set<Id<Post>>> held = new ReadOnlyObjectWrapper<>(Set.of());
    private long questions;

    /** @param reading which of some posts are held back */
    public HeldPosts(Function<List<Post>, Set<Id<Post>>> reading, Background background) {
        this.reading = reading;
        this.background = background;
    }

    /** Which are held back, as far as they have been looked through. */
    public ReadOnlyObjectProperty<Set<Id<Post>>> property() {
        return held.getReadOnlyProperty();
    }

    public boolean holds(Post post) {
        return held.get().contains(post.id());
    }

    /** Looks through the posts that are on screen now. */
    public void look(List<Post> posts) {
        long question = ++questions;
        background.run(() -> reading.apply(posts), found -> {
            if (question == questions) {
                held.set(found);
            }
        });
    }
}
