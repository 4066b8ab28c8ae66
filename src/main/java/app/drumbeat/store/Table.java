package app.drumbeat.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Entity;

/**
 * A kind of record as a table. One record is one row: lists stand in it as JSON, so that a row can be kept whole as the image
 * of a step and read back by the same reading.
 *
 * @param name of the table
 * @param columns every column, {@code id} first
 * @param order in which people see the records, as SQL
 * @param reading makes a record of a row
 */
record Table<T extends Entity<T>>(Class<T> kind, String name, List<Column<T>> columns, String order,
        Function<Row, T> reading) {

    /** A column, and what of the record stands in it, as {@link Stored} writes it. */
    record Column<T>(String name, Function<T, @Nullable Object> value) {}

    Table {
        columns = List.copyOf(columns);
    }

    static <T extends Entity<T>> Table<T> of(Class<T> kind, String name, String order, Function<Row, T> reading) {
        return new Table<>(kind, name, List.of(new Column<>("id", record -> record.id())), order, reading);
    }

    /** The same table with one more column. */
    Table<T> with(String column, Function<T, @Nullable Object> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(column, value));
        return new Table<>(kind, name, more, order, reading);
    }

    /** The names of the columns, each put into the pattern for #, separated by commas. */
    String columns(String pattern) {
        return String.join(", ", columns.stream().map(column -> pattern.replace("#", column.name())).toList());
    }

    /** What of the record stands in its row, in the order of the columns. */
    @Nullable
    Object[] values(T record) {
        return columns.stream().map(column -> column.value().apply(record)).toArray();
    }
}
