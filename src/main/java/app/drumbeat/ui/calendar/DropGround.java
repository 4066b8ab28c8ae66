package app.drumbeat.ui.calendar;

import app.drumbeat.domain.post.Post;

/** Where a post that comes from elsewhere can be dropped: days that say what it would mean. All places are those of the scene. */
public interface DropGround {

    /** A post is on its way. */
    void begin(Post post);

    /** It is at a place. */
    void over(double sceneX, double sceneY);

    /** It is let go at the last place; where that is no day, nothing happens. */
    void drop();

    /** It is not to be dropped at all. */
    void cancel();
}
