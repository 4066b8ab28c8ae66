package app.drumbeat.ui.calendar.quarter;

/**
 * What lies where in a row from top to bottom: marks in lines, and the bars of the weeks under them. Pure.
 *
 * @param height of the row
 * @param dayWidth how wide the column of a day is
 */
record RowMeasures(double height, double dayWidth) {

    private static final double EDGE = 7;
    private static final double LEAST_BARS = 18;
    private static final double MOST_BARS = 34;
    private static final double BETWEEN = 5;

    double top() {
        return EDGE;
    }

    /** Where the marks end. */
    double bottom() {
        return barsTop() - BETWEEN;
    }

    double barsTop() {
        return foot() - Math.clamp(Math.round(height * 0.28), LEAST_BARS, MOST_BARS);
    }

    /** What the bars stand on. */
    double foot() {
        return height - EDGE;
    }

    /** How wide a mark is. */
    double mark() {
        return Math.clamp(Math.floor(dayWidth - 1.2), 4, 8);
    }

    /** From one mark to the one under it. */
    double pitch() {
        return mark() + 3;
    }

    /** The upper edge of a mark of a day. */
    double line(int line) {
        return top() + 4 + line * pitch();
    }

    /** How many marks of one day have room, one under the other. */
    int lines() {
        return (int) Math.max(1, Math.floor((bottom() - 3 - line(0) + 3) / pitch()));
    }

    /** Which mark of a day is at a height; the nearest. */
    int lineAt(double y) {
        return (int) Math.max(0, Math.floor((y - line(0) + 1.5) / pitch()));
    }
}
