package app.drumbeat.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Days, times and instants as plan files write them (ISO 8601), and nothing that merely looks like them. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");
    private static final Pattern ZONED = Pattern.compile(".*(Z|[+-]\\d\\d:\\d\\d)");

    private Days() {}

    /** A day of the years 1 to 9999 that exists. */
    static Optional<LocalDate> day(String text) {
        return DAY.matcher(text).matches()
                ? parsed(text, LocalDate::parse).filter(day -> day.getYear() > 0)
                : Optional.empty();
    }

    static Optional<LocalTime> time(String text) {
        return TIME.matcher(text).matches() ? parsed(text, LocalTime::parse) : Optional.empty();
    }

    /** A moment with its offset ({@code 2026-03-02T09:31:00Z}); without one it is meant in {@code zone}. */
    static Optional<Instant> instant(String text, ZoneId zone) {
        Optional<Instant> moment = ZONED.matcher(text).matches()
                ? parsed(text, OffsetDateTime::parse).map(OffsetDateTime::toInstant)
                : parsed(text, LocalDateTime::parse).map(local -> local.atZone(zone).toInstant());
        return moment.filter(instant -> {
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            return year > 0 && year <= 9999;
        });
    }

    private static <T extends Temporal> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
