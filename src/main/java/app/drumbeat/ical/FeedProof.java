package app.drumbeat.ical;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.port.Feed;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.AllDay;
import app.drumbeat.domain.port.FeedEntry.Timed;
import app.drumbeat.ical.Lines.Line;

/**
 * Reads a feed back before anyone else does: every line within bounds, every entry there with its words and its time. It reads
 * with our own eyes and not with those of the library that wrote it.
 */
final class FeedProof {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private FeedProof() {}

    /** @throws IllegalStateException if the octets do not say what the feed says; that is a mistake of ours */
    static void check(Feed feed, byte[] octets) {
        checkLines(octets);
        List<EventLines> events = events(octets);
        require(events.size() == feed.entries().size(), "entries were lost");
        for (int i = 0; i < events.size(); i++) {
            checkEntry(feed.entries().get(i), events.get(i));
        }
    }

    private static void checkLines(byte[] octets) {
        int start = 0;
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '\n') {
                require(i > start && octets[i - 1] == '\r', "a line ends without CR");
                require(i - 1 - start <= Folding.MOST_OCTETS, "a line is too long");
                start = i + 1;
            }
        }
        require(start == octets.length, "the last line is open");
    }

    private static List<EventLines> events(byte[] octets) {
        List<EventLines> events = new ArrayList<>();
        Remarks remarks = new Remarks();
        Lines lines = new Lines(octets, () -> remarks.error(0, "feed.problem.encoding"));
        Outline outline = new Outline(remarks, events::add);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            outline.take(line.get());
        }
        outline.finish();
        require(remarks.problems().isEmpty(), "a line makes no sense");
        return events;
    }

    private static void checkEntry(FeedEntry entry, EventLines event) {
        checkText(event, "UID", CleanText.lines(entry.uid()));
        checkText(event, "SUMMARY", CleanText.line(entry.summary()));
        checkText(event, "DESCRIPTION", CleanText.lines(entry.description()));
        checkText(event, "STATUS", entry.certainty().name());
        checkText(event, "SEQUENCE", Integer.toString(entry.revision()));
        switch (entry.when()) {
            case AllDay(var day) -> {
                checkText(event, "DTSTART", DAY.format(day));
                checkText(event, "DTEND", DAY.format(day.plusDays(1)));
            }
            case Timed timed -> {
                checkText(event, "DTSTART", UTC.format(timed.start()));
                checkText(event, "DTEND", UTC.format(timed.start().plus(timed.length())));
            }
        }
    }

    private static void checkText(EventLines event, String name, String expected) {
        require(event.first(name).map(ContentLine::text).orElse("").equals(expected), name + " changed");
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException("The feed does not read back: " + otherwise);
        }
    }
}
