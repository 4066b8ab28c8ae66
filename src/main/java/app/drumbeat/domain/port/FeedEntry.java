package app.drumbeat.domain.port;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One calendar entry, free of any format; all its texts may be empty, and an empty one is not written.
 *
 * @param revision never falls
 * @param changed when anything in it last changed, to the second
 */
public record FeedEntry(String uid, int revision, Instant changed, When when, String summary, String description,
        List<String> categories, String url, Certainty certainty) {

    public FeedEntry {
        categories = List.copyOf(categories);
    }

    /** A whole day, or a stretch of time. */
    public sealed interface When {}

    public record AllDay(LocalDate day) implements When {}

    public record Timed(Instant start, Duration length) implements When {}

    /** How sure it is that it takes place (RFC 5545, 3.8.1.11). */
    public enum Certainty {
        TENTATIVE, CONFIRMED, CANCELLED
    }
}
