package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.QuarterPlan;

/**
 * Where the weeks and days of a quarter lie from left to right. Pure.
 *
 * @param first the first day, at 0
 */
record QuarterColumns(LocalDate first, double width) {

    static final QuarterColumns NONE = new QuarterColumns(LocalDate.EPOCH, 0);

    /** The left edge of a week, from 0; of the one after the last, the right edge of all. Lies on a whole pixel. */
    double week(int week) {
        return Math.round(week * width / QuarterPlan.WEEKS);
    }

    double weekWidth(int week) {
        return week(week + 1) - week(week);
    }

    /** The left edge of a day; days before and after the quarter lie beyond its edges. */
    double day(LocalDate day) {
        int days = Math.toIntExact(day.toEpochDay() - first.toEpochDay());
        int week = Math.floorDiv(days, 7);
        return week(week) + (days - 7 * week) * weekWidth(week) / 7;
    }

    double dayWidth() {
        return width / QuarterPlan.WEEKS / 7;
    }

    /** The left edge of a span, cut at the edge of the quarter. */
    double left(DateSpan span) {
        return Math.max(0, day(span.first()));
    }

    /** The right edge of a span, cut likewise. */
    double right(DateSpan span) {
        return Math.min(width, day(span.last().plusDays(1)));
    }

    /** The week at a place, the nearest where none lies there. */
    int weekAt(double x) {
        return Math.clamp((int) Math.floor(x * QuarterPlan.WEEKS / Math.max(1, width)), 0, QuarterPlan.WEEKS - 1);
    }

    /** The day at a place, the nearest where none lies there. */
    LocalDate dayAt(double x) {
        int week = weekAt(x);
        int day = Math.clamp((int) Math.floor((x - week(week)) * 7 / Math.max(1, weekWidth(week))), 0, 6);
        return first.plusDays(7L * week + day);
    }
}
