package app.drumbeat.domain.post;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a post.
 *
 * @param postedAt when it really went out
 * @param postedLink where it can be seen, or empty
 * @param reason why it went out before it was cleared, or empty
 */
public record Outcome(Optional<Instant> postedAt, String postedLink, String reason) {

    /** Nothing has happened yet. */
    public static final Outcome NONE = new Outcome(Optional.empty(), "", "");
}
