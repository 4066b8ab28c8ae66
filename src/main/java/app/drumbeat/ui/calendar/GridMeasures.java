package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;

/**
 * Where the columns and rows of a month lie, on whole pixels, so that hairlines stay hairlines.
 *
 * @param x left edges of the seven days, and the right edge of the last
 * @param y upper edges of the weeks, and the lower edge of the last
 */
record GridMeasures(double[] x, double[] y) {

    static final double GUTTER = 38;

    /** A weekend is this much as wide as a weekday: less happens there. */
    private static final double WEEKEND = 0.64;

    static GridMeasures of(double width, double height, int weeks, DayOfWeek weekStart) {
        return new GridMeasures(columns(width, weekStart), rows(height, weeks));
    }

    /** The edges of the day columns, right of the gutter. */
    static double[] columns(double width, DayOfWeek weekStart) {
        double[] x = new double[8];
        double unit = Math.max(0, width - GUTTER) / (5 + 2 * WEEKEND);
        double at = GUTTER;
        for (int column = 0; column < 7; column++) {
            x[column] = Math.round(at);
            at += isWeekend(weekStart.plus(column)) ? unit * WEEKEND : unit;
        }
        x[7] = Math.round(width);
        return x;
    }

    private static double[] rows(double height, int weeks) {
        double[] y = new double[weeks + 1];
        for (int row = 0; row <= weeks; row++) {
            y[row] = Math.round(height * row / weeks);
        }
        return y;
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    double left(int column) {
        return x[column];
    }

    double width(int column) {
        return x[column + 1] - x[column];
    }

    double top(int row) {
        return y[row];
    }

    double height(int row) {
        return y[row + 1] - y[row];
    }
}
