package app.drumbeat.print.month;

import java.util.Arrays;

/**
 * Shares the height of the page among the weeks. Pure.
 *
 * <p>All weeks are of one height as long as each has what it needs. Where some need more, the others give, but never below what
 * they need themselves. Where there is too little for all, only the neediest go short, all of them to the same height.
 */
final class RowHeights {

    private RowHeights() {}

    /** @return as many heights as needs; together they fill {@code whole} */
    static double[] share(double whole, double[] needs) {
        boolean enough = Arrays.stream(needs).sum() <= whole;
        double low = 0;
        double high = Math.max(whole, Arrays.stream(needs).max().orElse(0));
        for (int i = 0; i < 60; i++) {
            double level = (low + high) / 2;
            if (sum(level, needs, enough) < whole) {
                low = level;
            } else {
                high = level;
            }
        }
        double level = low;
        return Arrays.stream(needs).map(need -> height(level, need, enough)).toArray();
    }

    private static double sum(double level, double[] needs, boolean enough) {
        return Arrays.stream(needs).map(need -> height(level, need, enough)).sum();
    }

    /** With enough for all, the level is a floor under every row; with too little, it is a ceiling. */
    private static double height(double level, double need, boolean enough) {
        return enough ? Math.max(level, need) : Math.min(level, need);
    }
}
