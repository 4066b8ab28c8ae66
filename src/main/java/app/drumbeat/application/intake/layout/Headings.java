package app.drumbeat.application.intake.layout;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Sheet;

/** What stands above a table: titles, months, years. */
final class Headings {

    private static final int LONGEST = 100;
    private static final int MOST = 40;

    private Headings() {}

    /** The short texts of the rows from {@code from} to the one before {@code to}, nearest last. */
    static List<String> between(Sheet sheet, int from, int to) {
        List<String> headings = new ArrayList<>();
        for (int row = to - 1; row >= from && headings.size() < MOST; row--) {
            for (Cell cell : sheet.rows().get(row)) {
                String shown = cell.shown();
                if (!shown.isEmpty() && shown.length() <= LONGEST) {
                    headings.addFirst(shown);
                }
            }
        }
        return headings;
    }
}
