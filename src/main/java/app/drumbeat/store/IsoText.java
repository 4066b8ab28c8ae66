package app.drumbeat.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Reads days, times and instants as they stand in nearly every row, by their digits: a month of a large calendar has thousands,
 * and the parser for every form there is takes most of the time of reading them. Any other form is left to that parser.
 */
final class IsoText {

    private static final String DAY = "dddd-dd-dd";
    private static final String TIME = "dd:dd";
    private static final String SECOND = "dddd-dd-ddTdd:dd:ddZ";

    private IsoText() {}

    /** @throws java.time.DateTimeException if it is no day */
    static LocalDate day(String text) {
        return has(text, DAY)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    /** @throws java.time.DateTimeException if it is no time of day */
    static LocalTime time(String text) {
        return has(text, TIME) ? LocalTime.of(number(text, 0, 2), number(text, 3, 5)) : LocalTime.parse(text);
    }

    /** @throws java.time.DateTimeException if it is no instant */
    static Instant instant(String text) {
        if (!has(text, SECOND)) {
            return Instant.parse(text);
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19)).toInstant(ZoneOffset.UTC);
    }

    private static boolean has(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char letter = text.charAt(i);
            boolean fits = form.charAt(i) == 'd' ? letter >= '0' && letter <= '9' : letter == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
