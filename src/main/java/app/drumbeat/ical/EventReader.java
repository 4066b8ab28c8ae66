package app.drumbeat.ical;

import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of one event. What makes no sense in it is left out and told; without a start there is no event. */
final class EventReader {

    /** More further occurrences, or exceptions, than any honest event has. */
    private static final int MOST_DATES = 1_000;

    private final Remarks remarks;

    EventReader(Remarks remarks) {
        this.remarks = remarks;
    }

    Optional<ReadEvent> read(EventLines event) {
        Optional<Moment> start = event.first("DTSTART").flatMap(line -> DateText.moment(line.value(), zone(line)));
        if (start.isEmpty()) {
            remarks.error(event.number(), "feed.problem.noStart", text(event, "SUMMARY"));
            return Optional.empty();
        }
        event.all("EXRULE").forEach(line -> remarks.warning(line.number(), "feed.problem.exceptionRule"));
        boolean cancelled = event.calledOff() || text(event, "STATUS").equalsIgnoreCase("CANCELLED");
        return Optional.of(new ReadEvent(event.number(), text(event, "UID"), moment(event, "RECURRENCE-ID"),
                sequence(event),
                start.get(), moment(event, "DTEND"), length(event), event.all("RRULE").map(ContentLine::value).toList(),
                moments(event, "RDATE"), moments(event, "EXDATE"), text(event, "SUMMARY"), text(event, "DESCRIPTION"),
                cancelled));
    }

    private Optional<Moment> moment(EventLines event, String name) {
        Optional<ContentLine> line = event.first(name);
        Optional<Moment> moment = line.flatMap(found -> DateText.moment(found.value(), zone(found)));
        if (moment.isEmpty()) {
            line.ifPresent(this::tellBadDate);
        }
        return moment;
    }

    private List<Moment> moments(EventLines event, String name) {
        List<Moment> moments = new ArrayList<>();
        event.all(name).forEach(line -> {
            List<Moment> found = DateText.moments(line.value(), zone(line));
            if (found.isEmpty()) {
                tellBadDate(line);
            }
            moments.addAll(found);
        });
        if (moments.size() > MOST_DATES) {
            remarks.warning(event.number(), "feed.problem.manyDates", name, MOST_DATES);
            return moments.subList(0, MOST_DATES);
        }
        return moments;
    }

    private Optional<TemporalAmount> length(EventLines event) {
        Optional<ContentLine> line = event.first("DURATION");
        Optional<TemporalAmount> length = line.flatMap(found -> Handover.length(found.value().strip()));
        if (length.isEmpty()) {
            line.ifPresent(this::tellBadDate);
        }
        return length;
    }

    private static int sequence(EventLines event) {
        try {
            return Integer.parseInt(event.first("SEQUENCE").map(line -> line.value().strip()).orElse("0"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static String zone(ContentLine line) {
        return line.parameter("TZID").orElse("");
    }

    private static String text(EventLines event, String name) {
        return event.first(name).map(ContentLine::text).orElse("").strip();
    }

    private void tellBadDate(ContentLine line) {
        remarks.warning(line.number(), "feed.problem.badDate", line.name());
    }
}
