package app.drumbeat.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as files write them (RFC 5545, 3.3.4 and 3.3.5): {@code 20260329}, {@code 20260329T090000},
 * {@code 20260329T090000Z}.
 *
 * <p>Taken as well: the separators of ISO 8601, lower case, times without seconds or with parts of them, a date with a colon
 * or a T left over, and of a period its start. A day that does not exist is none; ical4j would bend 31 February to the 28th.
 */
final class DateText {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T[^\\d]*|[^\\dT]*)");
    private static final Pattern TIME = Pattern
            .compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)?(?:[.,]\\d+)?(Z?)[^\\d]*");
    private static final Pattern SEPARATED = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(.*)");

    private DateText() {}

    /**
     * One date or time, or nothing where it is none.
     *
     * @param zone the TZID it is written in, or empty
     */
    static Optional<Moment> moment(String written, String zone) {
        String text = plain(written);
        try {
            Matcher time = TIME.matcher(text);
            if (time.matches()) {
                LocalDateTime local = day(time).atTime(clock(time));
                return Optional.of(time.group(7).isEmpty()
                        ? new Moment.Local(local, zone)
                        : new Moment.Utc(local.toInstant(ZoneOffset.UTC)));
            }
            Matcher date = DATE.matcher(text);
            return date.matches() ? Optional.of(new Moment.Day(day(date))) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Several dates or times, or periods by their starts; what is none is left out. */
    static List<Moment> moments(String written, String zone) {
        return Arrays.stream(written.split(",")).flatMap(each -> moment(each.split("/", 2)[0], zone).stream()).toList();
    }

    private static LocalDate day(Matcher date) {
        return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
    }

    /** A minute may have a 60th second now and then; it is the 59th to us. */
    private static LocalTime clock(Matcher time) {
        int second = time.group(6) == null ? 0 : number(time, 6);
        return LocalTime.of(number(time, 4), number(time, 5), second == 60 ? 59 : second);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String plain(String written) {
        String text = written.strip().toUpperCase(Locale.ROOT);
        Matcher separated = SEPARATED.matcher(text);
        return separated.matches()
                ? separated.group(1) + separated.group(2) + separated.group(3)
                        + separated.group(4).replaceFirst("^ ", "T").replace(":", "")
                : text;
    }
}
