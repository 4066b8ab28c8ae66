package app.drumbeat.application.intake.layout;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.domain.port.Sheet.Merge;

/**
 * The headers of a table, put together where they stand in two rows: {@code LinkedIn} merged over {@code Text} and
 * {@code Link} makes {@code LinkedIn Text} and {@code LinkedIn Link}.
 *
 * @param lastRow the last row that holds headers
 * @param texts one for each column, empty where there is none
 */
record Headers(int lastRow, List<String> texts) {

    private static final int MOST_ROWS = 3;

    static Headers of(Sheet sheet, int row, int width) {
        int last = sheet.merges().stream()
                .filter(merge -> merge.firstRow() <= row && merge.lastRow() > row && merge.lastRow() < row + MOST_ROWS)
                .mapToInt(Merge::lastRow).max().orElse(row);
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            texts.add(text(sheet, last, column));
        }
        return new Headers(last, texts);
    }

    private static String text(Sheet sheet, int row, int column) {
        String own = sheet.cell(row, column).shown();
        for (Merge merge : sheet.merges()) {
            boolean above = merge.firstColumn() <= column && merge.lastColumn() >= column;
            if (above && own.isEmpty() && merge.firstRow() < row && merge.lastRow() >= row) {
                return sheet.cell(merge.firstRow(), merge.firstColumn()).shown();
            }
            String group = sheet.cell(merge.firstRow(), merge.firstColumn()).shown();
            if (above && !own.isEmpty() && merge.lastRow() == row - 1 && merge.lastColumn() > merge.firstColumn()
                    && NetworkText.of(group).isPresent()) {
                return group + " " + own;
            }
        }
        return own;
    }
}
