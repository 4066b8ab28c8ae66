package app.drumbeat.application.intake.cells;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as it stands in a cell, before it is settled what its figures mean.
 *
 * @param form how much the writing itself settles
 * @param first the first figure; the day where the form is settled
 * @param second the second figure; the month where the form is settled; 0 where there is none
 * @param year the year with its century, or 0 where none is written; with {@link Form#FIGURES} the third figure as written
 * @param yearDigits how many digits the year has
 * @param oddYear whether the year is no year that a plan could have, as in 14/10/20240
 */
public record WrittenDate(Form form, int first, int second, int year, int yearDigits, boolean oddYear,
        Optional<DayOfWeek> weekday, Optional<LocalTime> time, Optional<Instant> instant) {

    /** How much the writing itself settles. */
    public enum Form {
        /** Day, month and perhaps year are certain: named months, ISO 8601. */
        SETTLED,
        /** Two or three figures whose order must be found. */
        FIGURES,
        /** The day of a month that stands elsewhere. */
        DAY_ALONE,
        /** A real date of the spreadsheet, of which day and month may have been exchanged. */
        SPREADSHEET
    }

    private static final int CENTURY = 100;
    private static final int FIRST_YEAR_OF_LAST_CENTURY = 70;

    static WrittenDate settled(int day, int month, int year) {
        return new WrittenDate(Form.SETTLED, day, month, century(year), year == 0 ? 0 : 4, false, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static WrittenDate of(Form form, LocalDate day) {
        return new WrittenDate(form, day.getDayOfMonth(), day.getMonthValue(), day.getYear(), 4, false,
                Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static WrittenDate figures(int first, int second, int third, int digitsOfThird) {
        return new WrittenDate(Form.FIGURES, first, second, digitsOfThird == 2 ? century(third) : third, digitsOfThird,
                digitsOfThird == 1 || digitsOfThird == 3 || digitsOfThird > 4, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static WrittenDate dayAlone(int day) {
        return new WrittenDate(Form.DAY_ALONE, day, 0, 0, 0, false, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    WrittenDate on(Optional<DayOfWeek> newWeekday) {
        return new WrittenDate(form, first, second, year, yearDigits, oddYear, newWeekday, time, instant);
    }

    WrittenDate at(Optional<LocalTime> newTime) {
        return new WrittenDate(form, first, second, year, yearDigits, oddYear, weekday, newTime, instant);
    }

    WrittenDate at(Instant newInstant) {
        return new WrittenDate(form, first, second, year, yearDigits, oddYear, weekday, time, Optional.of(newInstant));
    }

    public boolean hasYear() {
        return year > 0 && !oddYear;
    }

    /** Whether the order of its figures matters and both ways make a day. */
    public boolean isAmbiguous() {
        return form == Form.FIGURES && first != second && makesDay(DateOrder.DMY) && makesDay(DateOrder.MDY);
    }

    /** Whether it makes a day of some year when its figures are read in this order. */
    public boolean makesDay(DateOrder order) {
        return in(order, hasYear() ? year : 2024).isPresent();
    }

    /**
     * The day it means.
     *
     * @param order of the figures; plays no part where the writing settles it
     * @param yearIfNone taken where no year is written
     */
    public Optional<LocalDate> in(DateOrder order, int yearIfNone) {
        int meant = hasYear() ? year : yearIfNone;
        if (form == Form.FIGURES && order == DateOrder.MDY) {
            return day(meant, first, second);
        }
        if (form == Form.FIGURES && order == DateOrder.YMD && yearDigits > 0 && yearDigits < 3) {
            return day(century(first), second, year % CENTURY);
        }
        return form == Form.DAY_ALONE ? Optional.empty() : day(meant, second, first);
    }

    /** The day with day and month exchanged, where that makes one. */
    public Optional<LocalDate> exchanged() {
        return day(year, first, second);
    }

    /** The day it means in a month that stands elsewhere. */
    public Optional<LocalDate> in(int month, int inYear) {
        return day(inYear, month, first);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int century(int year) {
        if (year <= 0 || year >= CENTURY) {
            return year;
        }
        return year < FIRST_YEAR_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
    }
}
