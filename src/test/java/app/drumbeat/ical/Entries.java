package app.drumbeat.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import app.drumbeat.domain.port.Feed;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.Certainty;

/** Entries by name, for the tests of this room. */
final class Entries {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Instant CHANGED = Instant.parse("2026-03-01T10:00:00Z");

    private Entries() {}

    static Feed feed(FeedEntry... entries) {
        return new Feed("Example Hospital", LONDON, List.of(entries));
    }

    static FeedEntry allDay(String uid, String day) {
        return new FeedEntry(uid, 0, CHANGED, new FeedEntry.AllDay(LocalDate.parse(day)), "LinkedIn: Know the signs",
                "",
                List.of(), "", Certainty.CONFIRMED);
    }

    static FeedEntry timed(String uid, String start) {
        return new FeedEntry(uid, 0, CHANGED, new FeedEntry.Timed(Instant.parse(start), Duration.ofMinutes(15)),
                "LinkedIn: Know the signs", "", List.of(), "", Certainty.CONFIRMED);
    }

    static FeedEntry saying(String summary, String description, List<String> categories, String url) {
        FeedEntry entry = allDay("words@example.org", "2026-03-02");
        return new FeedEntry(entry.uid(), 0, CHANGED, entry.when(), summary, description, categories, url,
                Certainty.CONFIRMED);
    }
}
