package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days as plain whole numbers, counted like {@link LocalDate#toEpochDay()}.
 *
 * <p>The findings walk over every day of years between two frames; a date object for each of them would cost more than
 * the rules do.
 */
final class DayNumber {

    /** Day 0, 1 January 1970, was a Thursday: so far from Monday. */
    private static final int MONDAY_TO_DAY_ZERO = 3;

    private DayNumber() {}

    static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** 0 for Monday to 6 for Sunday. */
    static int weekday(int day) {
        return Math.floorMod(day + MONDAY_TO_DAY_ZERO, 7);
    }

    /** The first day of the week that holds {@code day}. */
    static int weekOf(int day, DayOfWeek weekStart) {
        return day - Math.floorMod(weekday(day) - weekStart.ordinal(), 7);
    }
}
