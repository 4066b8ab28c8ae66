package app.drumbeat.application.intake.cells;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.domain.port.Cell;

/**
 * Dates as people and programs write them: real ones, ISO 8601, figures of any order, names of months and weekdays in several
 * languages, numbers of days since 1900.
 */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
            + "(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    /** As older feeds write it: {@code Thu Apr 09 01:31:50 +0000 2015}. */
    private static final Pattern FEED = Pattern
            .compile("([A-Z][a-z]{2}) ([A-Z][a-z]{2}) (\\d{2}) (\\d{2}):(\\d{2}):(\\d{2}) ([+-]\\d{4}) (\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,](\\d+))?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 36_526;
    private static final int LAST_SERIAL = 73_050;
    private static final int LONGEST = 64;

    private DateText() {}

    public static Optional<WrittenDate> of(Cell cell) {
        return switch (cell) {
            case Cell.Date date -> Optional.of(WrittenDate.of(WrittenDate.Form.SPREADSHEET, date.value()));
            case Cell.DateTime both -> Optional.of(real(both.value()));
            case Cell.Number number -> ofNumber(number.value());
            case Cell.Text text -> of(text.shown());
            case Cell.Time time -> Optional.empty();
            case Cell.Truth truth -> Optional.empty();
        };
    }

    public static Optional<WrittenDate> of(String written) {
        String text = Digits.western(written.strip());
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            Matcher feed = FEED.matcher(text);
            if (feed.matches()) {
                return Optional.of(feed(feed));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(WrittenDate.settled(number(compact, 3), number(compact, 2), number(compact, 1)));
            }
            return SERIAL.matcher(text).matches()
                    ? ofNumber(new BigDecimal(text.replace(',', '.')))
                    : DateWords.read(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date and a time that say nothing but midnight are a date. */
    private static WrittenDate real(LocalDateTime both) {
        Optional<LocalTime> time = Optional.of(both.toLocalTime()).filter(t -> !t.equals(LocalTime.MIDNIGHT));
        return WrittenDate.of(WrittenDate.Form.SPREADSHEET, both.toLocalDate()).at(time);
    }

    private static Optional<WrittenDate> ofNumber(BigDecimal number) {
        double value = number.doubleValue();
        if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
            long seconds = Math.round(value * 86_400);
            return Optional.of(real(SERIAL_ZERO.atStartOfDay().plusSeconds(seconds)));
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        if (value >= 1 && value <= 31) {
            return Optional.of(WrittenDate.dayAlone((int) value));
        }
        Matcher compact = COMPACT
                .matcher(number.toBigInteger().bitLength() < 32 ? number.toBigInteger().toString() : "");
        return compact.matches() ? of(compact.group()) : Optional.empty();
    }

    private static WrittenDate iso(Matcher iso) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        WrittenDate date = WrittenDate.settled(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        if (iso.group(4) == null) {
            return date;
        }
        LocalTime time = LocalTime.of(number(iso, 4), number(iso, 5), iso.group(6) == null ? 0 : number(iso, 6));
        String offset = iso.group(7);
        if (offset == null) {
            return date.at(Optional.of(time).filter(t -> !t.equals(LocalTime.MIDNIGHT)));
        }
        return date.at(Optional.of(time)).at(instant(day, time, offset));
    }

    private static WrittenDate feed(Matcher feed) {
        int month = CalendarWords.month(Plain.words(feed.group(2)))
                .orElseThrow(() -> new DateTimeException("No month"));
        LocalDate day = LocalDate.of(number(feed, 8), month, number(feed, 3));
        LocalTime time = LocalTime.of(number(feed, 4), number(feed, 5), number(feed, 6));
        return WrittenDate.settled(day.getDayOfMonth(), month, day.getYear()).at(Optional.of(time))
                .at(instant(day, time, feed.group(7)));
    }

    private static Instant instant(LocalDate day, LocalTime time, String offset) {
        ZoneOffset zone = Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
        return day.atTime(time).toInstant(zone);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
