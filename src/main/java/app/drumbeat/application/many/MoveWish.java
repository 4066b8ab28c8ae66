package app.drumbeat.application.many;

import java.util.List;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.Shift;
import app.drumbeat.domain.post.Post;

/**
 * Which posts are to be moved, and how far.
 *
 * @param pushing whether the later posts of the same channels go along, so that the order stays
 */
public record MoveWish(List<Id<Post>> posts, Shift shift, boolean pushing) {

    public MoveWish {
        posts = List.copyOf(posts);
    }
}
