package app.drumbeat.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

import app.drumbeat.domain.base.DateSpan;

/** Which whole weeks a month is shown in. Pure. */
public final class MonthGrid {

    private MonthGrid() {}

    /** From the first day of the week that holds the first of the month to the last of the one that holds its end. */
    public static DateSpan span(YearMonth month, DayOfWeek weekStart) {
        LocalDate first = weekOf(month.atDay(1), weekStart);
        LocalDate last = weekOf(month.atEndOfMonth(), weekStart).plusDays(6);
        return new DateSpan(first, last);
    }

    /** The first day of the week that holds {@code day}. */
    public static LocalDate weekOf(LocalDate day, DayOfWeek weekStart) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    /** ISO 8601 (its week that holds the Thursday) where weeks begin on Monday, else the locale's way of counting. */
    public static int weekNumber(LocalDate firstDayOfWeek, DayOfWeek weekStart, Locale locale) {
        if (weekStart == DayOfWeek.MONDAY) {
            return firstDayOfWeek.get(WeekFields.ISO.weekOfWeekBasedYear());
        }
        return firstDayOfWeek.get(WeekFields.of(weekStart, WeekFields.of(locale).getMinimalDaysInFirstWeek())
                .weekOfWeekBasedYear());
    }
}
