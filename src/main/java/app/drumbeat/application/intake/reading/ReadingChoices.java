package app.drumbeat.application.intake.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.layout.Block;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.ColumnUse;

/**
 * What a person chose about how a file is read; what is absent is proposed.
 *
 * @param dates the order of day and month
 * @param exchanged whether the spreadsheet exchanged day and month
 * @param fillDown whether a blank date or channel means the one above
 * @param taken by number of the table: whether it is taken in
 * @param columns by table and column: what it is taken for
 * @param headers by header: what its column is taken for, in every table
 */
public record ReadingChoices(Optional<DateOrder> dates, Optional<Boolean> exchanged, Optional<Boolean> fillDown,
        Map<Integer, Boolean> taken, Map<ColumnAt, ColumnUse> columns, Map<String, ColumnUse> headers) {

    public static final ReadingChoices NONE = new ReadingChoices(Optional.empty(), Optional.empty(), Optional.empty(),
            Map.of(),
            Map.of(), Map.of());

    /** A column of a table. */
    public record ColumnAt(int block, int column) {}

    public ReadingChoices {
        taken = Map.copyOf(taken);
        columns = Map.copyOf(columns);
        headers = Map.copyOf(headers);
    }

    /**
     * The table with its columns as chosen; what was proposed for another column gives way. A header is known again whatever its
     * case and punctuation.
     */
    Block applied(Block block) {
        Map<Integer, ColumnUse> chosen = new HashMap<>();
        for (Column column : block.columns()) {
            chosen(block, column).ifPresent(use -> chosen.put(column.index(), use));
        }
        return block.with(block.columns().stream()
                .map(column -> chosen.containsKey(column.index())
                        ? column.takenFor(chosen.getOrDefault(column.index(), ColumnUse.IGNORED))
                        : column.besides(chosen.values()))
                .toList());
    }

    private Optional<ColumnUse> chosen(Block block, Column column) {
        return Optional.ofNullable(columns.get(new ColumnAt(block.number(), column.index())))
                .or(() -> headers.entrySet().stream()
                        .filter(entry -> !column.header().isEmpty()
                                && Plain.words(entry.getKey()).equals(Plain.words(column.header())))
                        .map(Map.Entry::getValue).findFirst());
    }
}
