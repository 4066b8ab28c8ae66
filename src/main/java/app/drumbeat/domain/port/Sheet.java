package app.drumbeat.domain.port;

import java.util.List;

/**
 * One sheet of a table file.
 *
 * @param hidden whether the workbook keeps it out of sight
 * @param rows from the first row of the sheet on; shorter rows end where nothing more stands in them; empty rows are kept
 *     between others, so that {@code rows.get(i)} is row {@code i + 1} as a person counts
 * @param merges the merged regions, in reading order
 */
public record Sheet(String name, boolean hidden, List<List<Cell>> rows, List<Merge> merges) {

    public Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /** A rectangle of cells that the sheet shows as one, all bounds from 0 up and included; its value stands top left. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** The cell, blank where the row has none there. */
    public Cell cell(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).size()) {
            return Cell.BLANK;
        }
        return rows.get(row).get(column);
    }
}
