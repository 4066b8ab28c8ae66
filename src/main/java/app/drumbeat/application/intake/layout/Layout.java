package app.drumbeat.application.intake.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.domain.port.Workbook;

/**
 * All tables and wall calendars of a file.
 *
 * @param empty the sheets on which neither was found, though something stands there
 */
public record Layout(List<Block> blocks, List<WallCalendar> calendars, List<Sheet> empty) {

    private static final int MOST_SAMPLES = 4;

    public Layout {
        blocks = List.copyOf(blocks);
        calendars = List.copyOf(calendars);
        empty = List.copyOf(empty);
    }

    /** @param headers by which tables are found */
    public static Layout of(Workbook workbook, KnownHeaders headers) {
        List<Block> blocks = new ArrayList<>();
        List<WallCalendar> calendars = new ArrayList<>();
        List<Sheet> empty = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            List<WallCalendar> drawn = WallCalendars.of(sheet);
            List<Block> tables = tables(sheet, drawn, blocks.size(), headers);
            calendars.addAll(drawn);
            blocks.addAll(tables);
            if (drawn.isEmpty() && tables.isEmpty() && !sheet.rows().isEmpty()) {
                empty.add(sheet);
            }
        }
        return new Layout(blocks, calendars, empty);
    }

    private static List<Block> tables(Sheet sheet, List<WallCalendar> drawn, int number,
            KnownHeaders known) {
        IntPredicate taken = row -> drawn.stream().anyMatch(month -> row >= month.firstRow() && row <= month.lastRow());
        List<Integer> heads = HeaderRows.of(sheet, taken, known);
        List<Block> tables = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) - 1 : sheet.rows().size() - 1;
            for (WallCalendar month : drawn) {
                end = month.firstRow() > heads.get(i) ? Math.min(end, month.firstRow() - 1) : end;
            }
            Headers headers = Headers.of(sheet, heads.get(i), width(sheet, heads.get(i), end));
            List<String> headings = Headings.between(sheet, from, heads.get(i));
            tables.add(block(sheet, number + i, heads.get(i), headers.lastRow() + 1, end, headers.texts(), headings));
            from = end + 1;
        }
        if (heads.isEmpty() && drawn.isEmpty()) {
            headless(sheet, number).ifPresent(tables::add);
        }
        return tables;
    }

    /** A table without headers is one only if its cells alone tell the days and the words. */
    private static Optional<Block> headless(Sheet sheet, int number) {
        int last = sheet.rows().size() - 1;
        List<String> none = Collections.nCopies(width(sheet, 0, last), "");
        Block block = block(sheet, number, -1, 0, last, none, List.of());
        return Optional.of(block).filter(found -> found.canHoldPosts()
                && found.columns().stream().anyMatch(column -> column.use().field() == Field.DATE));
    }

    private static Block block(Sheet sheet, int number, int headerRow, int first, int last, List<String> headers,
            List<String> headings) {
        List<ColumnCells> cells = new ArrayList<>();
        List<List<String>> samples = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            List<Cell> filled = filled(sheet, column, first, last);
            cells.add(ColumnCells.of(filled));
            samples.add(samples(filled));
        }
        ColumnMapping mapping = ColumnMapping.of(headers, cells);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            columns.add(new Column(column, headers.get(column), mapping.uses().get(column),
                    mapping.confidences().get(column),
                    samples.get(column)));
        }
        return new Block(sheet, number, headerRow, first, last, columns, headings, mapping.figures(), mapping.posted());
    }

    private static List<Cell> filled(Sheet sheet, int column, int first, int last) {
        List<Cell> filled = new ArrayList<>();
        for (int row = first; row <= last && filled.size() < ColumnCells.LOOKED_AT; row++) {
            Cell cell = sheet.cell(row, column);
            if (!cell.isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    private static List<String> samples(List<Cell> filled) {
        Set<String> samples = new LinkedHashSet<>();
        for (Cell cell : filled) {
            samples.add(cell.shown());
            if (samples.size() == MOST_SAMPLES) {
                break;
            }
        }
        return List.copyOf(samples);
    }

    private static int width(Sheet sheet, int first, int last) {
        int width = 0;
        for (int row = first; row <= last; row++) {
            width = Math.max(width, sheet.rows().get(row).size());
        }
        return width;
    }
}
