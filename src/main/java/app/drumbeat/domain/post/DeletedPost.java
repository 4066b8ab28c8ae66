package app.drumbeat.domain.post;

import java.time.Instant;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * A post that was deleted and can be brought back for {@value #DAYS_KEPT} days.
 *
 * @param post as it was
 */
public record DeletedPost(Id<DeletedPost> id, Post post, Instant deletedAt) implements Entity<DeletedPost> {

    public static final int DAYS_KEPT = 30;

    public static DeletedPost of(Post post, Instant now) {
        return new DeletedPost(Id.of(post.id().value()), post, now);
    }
}
