package app.drumbeat.application.intake;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;

/**
 * What tells posts of one channel, day and title apart; what is absent is not said.
 *
 * @param text as it is recognised
 * @param postedLink where the post can be seen: no other post can be seen there
 */
record Gist(Optional<LocalTime> time, Optional<String> text, Optional<String> postedLink) {

    static Gist of(ReadPost post) {
        return new Gist(post.time(), post.said().text().map(Plain::key), post.said().postedLink());
    }

    static Gist of(Post post) {
        return new Gist(post.slot().flatMap(Slot::time), said(post.words().text()).map(Plain::key),
                said(post.outcome().postedLink()));
    }

    /** This, and what another telling of the same post adds. */
    Gist and(Gist other) {
        return new Gist(time.or(other::time), text.or(other::text), postedLink.or(other::postedLink));
    }

    /** Whether nothing in them tells them apart. */
    boolean agrees(Gist other) {
        return agree(time, other.time) && agree(text, other.text) && canBeSeenWith(other);
    }

    boolean hasTimeOf(Gist other) {
        return Objects.equals(time, other.time);
    }

    boolean hasTextOf(Gist other) {
        return Objects.equals(text, other.text);
    }

    /** Whether the places where they can be seen allow them to be one post. */
    boolean canBeSeenWith(Gist other) {
        return agree(postedLink, other.postedLink);
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Optional<String> said(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
