package app.drumbeat.ical;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The description of a zone, brought down to what tells its offsets, and to rules that change them a few times a year. */
final class ZoneLines {

    private static final int MOST_LINES = 500;
    private static final int LONGEST_LIST = 5_000;

    private static final Set<String> READ = Set.of("BEGIN", "END", "TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO",
            "RRULE", "RDATE");

    private static final DateTimeFormatter FLOATING = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private ZoneLines() {}

    static List<ContentLine> harmless(List<ContentLine> lines) {
        List<ContentLine> harmless = new ArrayList<>();
        for (ContentLine line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            if (READ.contains(line.name())) {
                harmless(line).ifPresent(harmless::add);
            }
        }
        return harmless;
    }

    private static Optional<ContentLine> harmless(ContentLine line) {
        return switch (line.name()) {
            case "RRULE" -> line.value().contains("FREQ=YEARLY") && RuleText.of(line.value()).isPresent()
                    ? Optional.of(line)
                    : Optional.empty();
            case "DTSTART" -> floating(line.value()).stream().findFirst().map(line::withValue);
            case "RDATE" -> line.value().length() > LONGEST_LIST
                    ? Optional.empty()
                    : Optional.of(line.withValue(String.join(",", floating(line.value()))));
            default -> Optional.of(line);
        };
    }

    /** Times as a zone's description means them, by its own clock. */
    private static List<String> floating(String written) {
        return DateText.moments(written, "").stream().map(moment -> FLOATING.format(switch (moment) {
            case Moment.Day(var day) -> day.atStartOfDay();
            case Moment.Local local -> local.time();
            case Moment.Utc(var instant) -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        })).toList();
    }
}
