package app.drumbeat.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.words.Places;

/** Gathers the rows of a CSV file as cells, within the limits; the first field that breaks one ends the reading. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** Words that come again and again, such as states and channels, are kept once. */
    private static final int LONGEST_SHARED = 32;
    private static final int MOST_SHARED = 20_000;

    /** A limit was broken; carried through the parser, which knows no checked exceptions. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Unreadable reason;

        Broken(Unreadable reason) {
            super(reason);
            this.reason = reason;
        }

        Unreadable reason() {
            return reason;
        }
    }

    private final Places places;
    private final Limits limits = new Limits();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<String, Cell> shared = new HashMap<>();
    private ArrayList<Cell> row = new ArrayList<>();

    CsvRows(Places places) {
        this.places = places;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    @Override
    protected void handleBegin(long line) {
        row = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        try {
            if (index >= Limits.MOST_COLUMNS) {
                throw Limits.tooLarge();
            }
            limits.text(length, places.row("", rows.size() + 1));
            row.add(length == 0 ? Cell.BLANK : cell(new String(buffer, offset, length)));
        } catch (Unreadable e) {
            throw new Broken(e);
        }
    }

    @Override
    protected Boolean buildRecord() {
        try {
            if (rows.size() >= Limits.MOST_ROWS) {
                throw Limits.tooLarge();
            }
            rows.add(limits.row(row));
            return true;
        } catch (Unreadable e) {
            throw new Broken(e);
        }
    }

    private Cell cell(String written) {
        String text = CellText.unguarded(written);
        if (text.length() > LONGEST_SHARED) {
            return new Cell.Text(text);
        }
        Cell known = shared.get(text);
        if (known == null) {
            known = new Cell.Text(text);
            if (shared.size() < MOST_SHARED) {
                shared.put(text, known);
            }
        }
        return known;
    }
}
