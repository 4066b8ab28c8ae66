package app.drumbeat.exchange;

import java.util.regex.Pattern;

import app.drumbeat.domain.port.Cell;

/**
 * Cells as text in a CSV file, such that no spreadsheet runs one as a formula.
 *
 * <p>A text that begins with {@code = + - @}, their full-width forms, a tabulator or a carriage return, also behind blanks
 * or apostrophes, gets an apostrophe in front (OWASP, "CSV Injection"). Since apostrophes count as well, taking one away
 * where the rest would need it gives back exactly what was written, whatever it was.
 */
final class CellText {

    private static final Pattern FORMULA = Pattern
            .compile("'*(?:[\\t\\r]|[\\s\\u00a0\\u3000\\ufeff]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])");

    private CellText() {}

    /** A cell as it is written; a number is no text and needs no guard. */
    static String of(Cell cell) {
        return cell instanceof Cell.Text text ? guarded(text.value()) : cell.shown();
    }

    static String guarded(String text) {
        return runs(text) ? "'" + text : text;
    }

    static String unguarded(String written) {
        return written.startsWith("'") && runs(written) ? written.substring(1) : written;
    }

    private static boolean runs(String text) {
        return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0)) && FORMULA.matcher(text).lookingAt();
    }
}
