package app.drumbeat.exchange;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.port.Cell;

/**
 * How much of one file is read, so that no file can hold the program up or fill its memory.
 *
 * <p>All of it is far beyond any plan: the largest real ones have some thousand rows.
 */
final class Limits {

    /** Bytes of a CSV file, and of all parts of a workbook together when they are unpacked. */
    static final long MOST_BYTES = 256L << 20;

    /** Characters of one cell; a spreadsheet ends at 32,767. */
    static final int LONGEST_CELL = 1_000_000;

    /** Characters of all cells. */
    static final long MOST_TEXT = 48_000_000;

    /** Cells, counted to the last one of each row that holds something. */
    static final long MOST_CELLS = 2_000_000;

    /** Tags of all parts of a workbook, so that a million formatted rows without content end in a sentence too. */
    static final long MOST_TAGS = 10_000_000;

    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private long text;
    private long cells;
    private long tags;

    /** Counts a text. */
    void text(int length, String place) throws Unreadable {
        if (length > LONGEST_CELL) {
            throw longCell(place);
        }
        text += length;
        if (text > MOST_TEXT) {
            throw tooLarge();
        }
    }

    /** Counts a tag. */
    void tag() throws Unreadable {
        if (++tags > MOST_TAGS) {
            throw tooLarge();
        }
    }

    /** The row as it is kept: without blank cells at its end, and counted. */
    List<Cell> row(ArrayList<Cell> row) throws Unreadable {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        cells += width;
        if (cells > MOST_CELLS) {
            throw tooLarge();
        }
        return width == 0 ? List.of() : List.of(row.subList(0, width).toArray(new Cell[0]));
    }

    static Unreadable longCell(String place) {
        return new Unreadable(place, "exchange.read.longCell", (long) LONGEST_CELL);
    }

    static Unreadable tooLarge() {
        return new Unreadable("", "exchange.read.tooLarge");
    }
}
