package app.drumbeat.bench;

import java.util.Locale;

/**
 * One number with its name, printed as {@code key=value}.
 *
 * @param key ends in its unit: {@code step_median_ms}, {@code heap_mb}
 */
record Figure(String key, double value) {

    /** At most two decimals: more would say more than was measured. */
    @Override
    public String toString() {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        return key + "=" + digits.replaceFirst("\\.?0+$", "");
    }
}
