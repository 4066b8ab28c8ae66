package app.drumbeat.ical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.ForeignEntry;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.ical.Lines.Line;

/** Reads the octets of a calendar file as far as they make sense. */
final class CalendarReader {

    static final int MOST_EVENTS = 50_000;

    private static final int STRIDE = 100;

    private final Recurrences recurrences;

    CalendarReader(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    /** @param otherwise the name of a calendar that does not say its own */
    CalendarReading read(byte[] file, String otherwise, ZoneId zone, Progress progress) {
        Remarks remarks = new Remarks();
        Optional<String> foreign = foreign(file);
        if (foreign.isPresent()) {
            remarks.error(0, foreign.get());
            return new CalendarReading(otherwise, List.of(), remarks.problems());
        }
        List<ReadEvent> events = new ArrayList<>();
        Outline outline = outline(file, events, remarks, progress);
        if (!outline.isCalendar()) {
            remarks.error(0, "feed.problem.foreign");
        } else if (events.isEmpty()) {
            remarks.warning(0, "feed.problem.noEvents");
        }
        Zones zones = new Zones(outline.zones(), zone, remarks);
        List<ForeignEntry> entries = new Series(new Placing(zone, zones, recurrences, remarks), remarks)
                .entries(events);
        return new CalendarReading(outline.name().isEmpty() ? otherwise : outline.name(), entries, remarks.problems());
    }

    private static Outline outline(byte[] file, List<ReadEvent> events, Remarks remarks, Progress progress) {
        EventReader reader = new EventReader(remarks);
        boolean[] told = {false};
        Lines lines = new Lines(Encoding.withPlainLineEnds(file), () -> told[0] = true);
        Outline outline = new Outline(remarks, event -> {
            if (events.size() == MOST_EVENTS) {
                remarks.error(event.number(), "feed.problem.tooMany", MOST_EVENTS);
                return;
            }
            if (events.size() % STRIDE == 0) {
                progress.at(lines.octetsRead(), file.length);
            }
            reader.read(event).ifPresent(events::add);
        });
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            outline.take(line.get());
        }
        outline.finish();
        if (told[0]) {
            remarks.warning(0, "feed.problem.encoding");
        }
        return outline;
    }

    /** Why this cannot be a calendar at all, seen from its first octets. */
    private static Optional<String> foreign(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 1_000), ISO_8859_1).replace("\0", "").strip()
                .toLowerCase(Locale.ROOT).replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "").strip();
        if (start.isEmpty()) {
            return Optional.of("feed.problem.empty");
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html")) {
            return Optional.of("feed.problem.webPage");
        }
        return Optional.empty();
    }
}
