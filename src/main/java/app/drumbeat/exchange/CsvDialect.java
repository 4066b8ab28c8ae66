package app.drumbeat.exchange;

import java.util.HashMap;
import java.util.Map;

/**
 * How the cells of a CSV file are set apart.
 *
 * @param quotes whether quotation marks hold a cell together (RFC 4180, 2.5 to 2.7)
 * @param blanksBeforeQuotes whether blanks stand between a separator and a quotation mark
 */
record CsvDialect(char separator, boolean quotes, boolean blanksBeforeQuotes) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int ROWS_LOOKED_AT = 100;

    CsvDialect withoutQuotes() {
        return new CsvDialect(separator, false, false);
    }

    CsvDialect trimmed() {
        return new CsvDialect(separator, true, true);
    }

    /**
     * The dialect under which the rows of a sample are most alike: most of them have the same number of cells, more than one.
     *
     * @param sample the beginning of the file
     */
    static CsvDialect of(String sample) {
        CsvDialect best = new CsvDialect(',', true, false);
        double bestLikeness = 0;
        for (boolean quotes : new boolean[]{true, false}) {
            for (char separator : SEPARATORS) {
                CsvDialect dialect = new CsvDialect(separator, quotes, false);
                double likeness = likeness(widths(sample, dialect));
                if (likeness > bestLikeness) {
                    best = dialect;
                    bestLikeness = likeness;
                }
            }
        }
        return best.quotes && blanksBeforeQuotes(sample, best.separator) ? best.trimmed() : best;
    }

    /** 0 to 1: the share of rows with the commonest width; wider ones count a hair more. */
    private static double likeness(Map<Integer, Integer> widths) {
        int rows = widths.values().stream().mapToInt(Integer::intValue).sum();
        return widths.entrySet().stream().filter(width -> width.getKey() > 1)
                .mapToDouble(width -> (double) width.getValue() / rows + width.getKey() * 1e-6).max().orElse(0);
    }

    /** How many rows have how many cells; the row that the sample ends in is left out where there are others. */
    private static Map<Integer, Integer> widths(String sample, CsvDialect dialect) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int width = 1;
        boolean quoted = false;
        boolean something = false;
        for (int i = 0; i < sample.length() && rows < ROWS_LOOKED_AT; i++) {
            char c = sample.charAt(i);
            if (c == '"' && dialect.quotes) {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == dialect.separator) {
                width++;
            } else if (c == '\n' || c == '\r') {
                if (something) {
                    widths.merge(width, 1, Integer::sum);
                    rows++;
                }
                width = 1;
                something = false;
                continue;
            }
            something = true;
        }
        if (widths.isEmpty() && something) {
            widths.put(width, 1);
        }
        return widths;
    }

    private static boolean blanksBeforeQuotes(String sample, char separator) {
        int with = 0;
        int without = 0;
        for (int i = sample.indexOf(separator); i >= 0
                && i + 2 < sample.length(); i = sample.indexOf(separator, i + 1)) {
            with += sample.charAt(i + 1) == ' ' && sample.charAt(i + 2) == '"' ? 1 : 0;
            without += sample.charAt(i + 1) == '"' ? 1 : 0;
        }
        return with > without;
    }
}
