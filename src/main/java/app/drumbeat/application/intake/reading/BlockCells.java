package app.drumbeat.application.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.drumbeat.application.intake.layout.Block;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Sheet;

/** The cells of one table by what they are about. A merged cell says the same for each of its rows, where that makes sense. */
final class BlockCells {

    /** What a merged cell says for all its rows; words in a merged cell are those of one post. */
    private static final Set<Field> SHARED = Set.of(Field.DATE, Field.TIME, Field.WEEKDAY, Field.CHANNEL, Field.STATUS,
            Field.CAMPAIGN, Field.OWNER);

    private final Block block;
    private final Map<Field, List<Column>> columns = new EnumMap<>(Field.class);
    private final Map<Integer, Map<Integer, Cell>> merged = new HashMap<>();
    private final boolean own;

    BlockCells(Block block) {
        this.block = block;
        for (Column column : block.columns()) {
            columns.computeIfAbsent(column.use().field(), field -> new ArrayList<>()).add(column);
        }
        own = columns.containsKey(Field.ID);
        for (Sheet.Merge merge : block.sheet().merges()) {
            spread(merge);
        }
    }

    private void spread(Sheet.Merge merge) {
        boolean shared = merge.firstColumn() < block.columns().size()
                && SHARED.contains(block.columns().get(merge.firstColumn()).use().field());
        if (shared && merge.firstRow() >= block.firstRow()) {
            Cell value = block.sheet().cell(merge.firstRow(), merge.firstColumn());
            for (int row = merge.firstRow() + 1; row <= Math.min(merge.lastRow(), block.lastRow()); row++) {
                merged.computeIfAbsent(row, r -> new HashMap<>()).put(merge.firstColumn(), value);
            }
        }
    }

    /** Whether the table is one of ours, in which every cell is meant to the letter. */
    boolean own() {
        return own;
    }

    List<Column> columns(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    /** The columns about a field that are about no channel in particular. */
    List<Column> general(Field field) {
        return columns(field).stream().filter(column -> column.use().channels().isEmpty()).toList();
    }

    Optional<Column> one(Field field) {
        return columns(field).stream().filter(column -> column.use().channels().isEmpty()).findFirst();
    }

    /** The columns that are about some channels only. */
    Stream<Column> scoped() {
        return columns.values().stream().flatMap(List::stream).filter(column -> !column.use().channels().isEmpty());
    }

    Cell cell(int row, Column column) {
        Cell cell = block.sheet().cell(row, column.index());
        if (cell.isBlank() && !merged.isEmpty()) {
            return merged.getOrDefault(row, Map.of()).getOrDefault(column.index(), Cell.BLANK);
        }
        return cell;
    }

    /** What stands in a cell, or nothing; in a table of ours with its blanks. Line breaks are {@code \n}. */
    Optional<String> text(int row, Column column) {
        Cell cell = cell(row, column);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        String text = own && cell instanceof Cell.Text written ? written.value() : cell.shown();
        return Optional.of(text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    Optional<String> text(int row, Field field) {
        return one(field).flatMap(column -> text(row, column));
    }

    boolean isBlank(int row) {
        return block.sheet().rows().get(row).stream().allMatch(Cell::isBlank);
    }

    /** The cells of the row itself that hold something. */
    List<Cell> filled(int row) {
        return block.sheet().rows().get(row).stream().filter(cell -> !cell.isBlank()).toList();
    }
}
