package app.drumbeat.print.month;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.part.Measures;

/** Where the week gutter and the seven days stand. Weekends without a post are narrower. */
final class Columns {

    private static final double NARROW = 0.62;

    private final double left;
    private final double gutter;
    /** Eight edges, from the left of the first day to the right of the last. */
    private final double[] edges = new double[8];

    Columns(MonthPlan plan, Measures measures) {
        left = measures.sheet().x();
        gutter = measures.mm(14);
        double[] weights = new double[7];
        for (int i = 0; i < 7; i++) {
            weights[i] = isEmptyWeekend(plan.weeks(), i) ? NARROW : 1;
        }
        double unit = (measures.sheet().width() - gutter) / Arrays.stream(weights).sum();
        edges[0] = left + gutter;
        for (int i = 0; i < 7; i++) {
            edges[i + 1] = edges[i] + weights[i] * unit;
        }
    }

    /** The gutter of a row. */
    Box gutter(double y, double height) {
        return new Box(left, y, gutter, height);
    }

    /** One day of a row, from 0 to 6. */
    Box day(int index, double y, double height) {
        return new Box(edges[index], y, edges[index + 1] - edges[index], height);
    }

    /** Some days of a row, without regard to its height. */
    Box days(PlanWeek week, DateSpan days) {
        int first = (int) (days.first().toEpochDay() - week.first().toEpochDay());
        int last = (int) (days.last().toEpochDay() - week.first().toEpochDay());
        return new Box(edges[first], 0, edges[last + 1] - edges[first], 0);
    }

    /** The whole row. */
    Box row(double y, double height) {
        return new Box(left, y, edges[7] - left, height);
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static boolean isEmptyWeekend(List<PlanWeek> weeks, int index) {
        return weeks.stream().map(week -> week.days().get(index))
                .allMatch(day -> isWeekend(day.date().getDayOfWeek()) && day.posts().isEmpty());
    }
}
