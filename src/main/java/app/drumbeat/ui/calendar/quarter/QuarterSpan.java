package app.drumbeat.ui.calendar.quarter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.domain.plan.QuarterPlan;

/** Which thirteen weeks are on screen. Pure. */
final class QuarterSpan {

    /** So many weeks lie before the one that is looked for, to see where the rhythm comes from. */
    static final int WEEKS_BEFORE = 3;

    private static final long DAYS = 7L * QuarterPlan.WEEKS;

    private QuarterSpan() {}

    /** The first week where the quarter is opened at a day. */
    static LocalDate openedAt(LocalDate day, DayOfWeek weekStart) {
        return MonthGrid.weekOf(day, weekStart).minusWeeks(WEEKS_BEFORE);
    }

    /**
     * The first week when the keys have moved: the same while they stay inside; a whole quarter on where they moved by one; else
     * as if it were opened there.
     */
    static LocalDate following(Optional<LocalDate> open, LocalDate before, LocalDate now, DayOfWeek weekStart) {
        Optional<LocalDate> first = open.map(week -> MonthGrid.weekOf(week, weekStart));
        long moved = ChronoUnit.DAYS.between(before, now);
        if (Math.abs(moved) == DAYS) {
            first = first.map(week -> week.plusDays(moved));
        }
        return first.filter(week -> QuarterPlan.spanFrom(week).contains(now))
                .orElseGet(() -> openedAt(now, weekStart));
    }

    /** The quarters that may well be turned to next. */
    static List<LocalDate> beside(LocalDate firstWeek) {
        return List.of(firstWeek.plusWeeks(QuarterPlan.WEEKS), firstWeek.minusWeeks(QuarterPlan.WEEKS));
    }
}
