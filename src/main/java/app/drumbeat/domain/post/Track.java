package app.drumbeat.domain.post;

import java.time.Instant;
import java.util.Optional;

/**
 * How calendars of other people follow one post through its changes (RFC 5545, 3.8.4.7, 3.8.7.2 to 3.8.7.4).
 *
 * <p>It only ever goes forward: undo restores what a post says, and raises these like any other change.
 *
 * @param uid made once at random when the post is made, carried by plan files, never used again
 * @param revision from 0 up; rises when day, time or status changes
 * @param changed the last change of anything that a feed can show, to the second
 * @param cancelled when the post was cancelled, while it is
 */
public record Track(String uid, int revision, Instant changed, Optional<Instant> cancelled) {

    /** @throws IllegalArgumentException if the uid is empty or the revision negative */
    public Track {
        if (uid.isEmpty() || revision < 0) {
            throw new IllegalArgumentException("A track needs a uid and a revision from 0 up");
        }
    }

    public static Track begun(String uid, Instant now) {
        return new Track(uid, 0, now, Optional.empty());
    }
}
