package app.drumbeat.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.words.Places;

/** Reads the cells of one sheet and its merged regions (ECMA-376 part 1, 18.3) in one pass; formulas give their last value. */
final class SheetReading {

    private static final int MOST_MERGES = 200_000;
    private static final int LONGEST_NUMBER = 400;

    private final String name;
    private final XmlPart xml;
    private final List<Cell> shared;
    private final List<NumberLook> looks;
    private final boolean from1904;
    private final Limits limits;
    private final Places places;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();

    SheetReading(String name, XmlPart xml, List<Cell> shared, List<NumberLook> looks, boolean from1904, Limits limits,
            Places places) {
        this.name = name;
        this.xml = xml;
        this.shared = shared;
        this.looks = looks;
        this.from1904 = from1904;
        this.limits = limits;
        this.places = places;
    }

    Sheet read(boolean hidden) throws Unreadable {
        while (xml.next()) {
            if (xml.opens("row")) {
                row();
            } else if (xml.opens("mergeCell")) {
                merge(xml.attribute("ref"));
            }
        }
        while (!rows.isEmpty() && rows.getLast().isEmpty()) {
            rows.removeLast();
        }
        return new Sheet(name, hidden, rows, merges);
    }

    private void row() throws Unreadable {
        String number = xml.attribute("r");
        int index = number.isEmpty() ? rows.size() : CellAddress.number(number) - 1;
        if (number.isEmpty() && index >= Limits.MOST_ROWS) {
            throw Limits.tooLarge();
        }
        if (index < rows.size() || index >= Limits.MOST_ROWS) {
            throw broken();
        }
        ArrayList<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.closes("row")) {
            if (xml.opens("c")) {
                cell(index, cells);
            }
        }
        List<Cell> kept = limits.row(cells);
        if (!kept.isEmpty()) {
            while (rows.size() < index) {
                rows.add(List.of());
            }
            rows.add(kept);
        }
    }

    private void cell(int row, ArrayList<Cell> cells) throws Unreadable {
        String address = xml.attribute("r");
        int column = address.isEmpty() ? cells.size() : CellAddress.of(address).column();
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        if (column < cells.size() || column >= Limits.MOST_COLUMNS) {
            throw broken();
        }
        String value = "";
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("v") || xml.opens("is")) {
                value = value(row, column);
            } else if (xml.opens("f")) {
                xml.text("f");
            }
        }
        if (value.isEmpty()) {
            return;
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(typed(type, value, style));
        if (!type.equals("s")) {
            limits.text(value.length(), "");
        }
    }

    private String value(int row, int column) throws Unreadable {
        try {
            return xml.text(SharedTexts.PHONETIC);
        } catch (Unreadable e) {
            if (e.problem().key().equals("exchange.read.longCell")) {
                throw Limits.longCell(places.cell(name, row + 1, Places.letters(column)));
            }
            throw e;
        }
    }

    private Cell typed(String type, String value, String style) {
        return switch (type) {
            case "s" -> sharedText(value);
            case "str", "inlineStr", "e" -> new Cell.Text(SharedTexts.unescaped(value));
            case "b" -> new Cell.Truth(WorkbookParts.isTrue(value));
            case "d" -> isoDate(value);
            default -> number(value, style);
        };
    }

    private Cell sharedText(String value) {
        int index = CellAddress.number(value);
        return index >= 0 && index < shared.size() ? shared.get(index) : Cell.BLANK;
    }

    private Cell number(String value, String style) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            if (number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
                return new Cell.Text(value);
            }
            int index = CellAddress.number(style);
            NumberLook look = index >= 0 && index < looks.size() ? looks.get(index) : NumberLook.NUMBER;
            return Serial.cell(number, look, from1904);
        } catch (NumberFormatException e) {
            return new Cell.Text(value);
        }
    }

    /** ISO 8601, which some libraries write instead of a number of days (18.18.11). */
    private static Cell isoDate(String value) {
        String local = value.strip().replaceFirst("(\\.\\d+)?Z?$", "");
        try {
            return local.length() <= 10
                    ? new Cell.Date(LocalDate.parse(local))
                    : new Cell.DateTime(LocalDateTime.parse(local));
        } catch (DateTimeParseException e) {
            return new Cell.Text(value);
        }
    }

    private void merge(String reference) throws Unreadable {
        String[] corners = reference.split(":", -1);
        CellAddress first = CellAddress.of(corners[0]);
        CellAddress last = CellAddress.of(corners[corners.length - 1]);
        if (merges.size() >= MOST_MERGES) {
            throw Limits.tooLarge();
        }
        if (first.row() >= 0 && last.row() >= first.row() && last.column() >= first.column() && first.column() >= 0) {
            merges.add(new Sheet.Merge(first.row(), first.column(), last.row(), last.column()));
        }
    }

    private Unreadable broken() {
        return new Unreadable(name, "exchange.read.brokenSheet");
    }
}
