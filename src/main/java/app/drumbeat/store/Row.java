package app.drumbeat.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;

/** Typed reads of one result row, by the names of its columns; what {@link Stored} wrote comes back as it was. */
final class Row {

    private final ResultSet rows;

    /** The driver looks a name up anew each time, which costs as much as reading the column. */
    private final Map<String, Integer> indices = new HashMap<>();

    private Sparse sparse = new Sparse();
    private long filled;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** The same row; from now on columns that hold nothing are not fetched. Asked for anew on each row. */
    Row sparse(Sparse columns) {
        filled = longNumber(Sparse.FILLED);
        sparse = columns;
        return this;
    }

    String text(String column) {
        String text = textOrNull(column);
        if (text == null) {
            throw new Unreadable("NULL in " + column);
        }
        return text;
    }

    Optional<String> optionalText(String column) {
        return Optional.ofNullable(textOrNull(column));
    }

    int number(String column) {
        return Math.toIntExact(longNumber(column));
    }

    long longNumber(String column) {
        if (sparse.isEmpty(column, filled)) {
            return 0;
        }
        try {
            return rows.getLong(index(column));
        } catch (SQLException e) {
            throw new IllegalStateException("No number in " + column, e);
        }
    }

    <T> Id<T> id(String column) {
        return Id.of(text(column));
    }

    <T> Optional<Id<T>> optionalId(String column) {
        return optional(column, Id::of);
    }

    LocalDate day(String column) {
        return IsoText.day(text(column));
    }

    Optional<LocalDate> optionalDay(String column) {
        return optional(column, IsoText::day);
    }

    Optional<LocalTime> optionalTime(String column) {
        return optional(column, IsoText::time);
    }

    Instant instant(String column) {
        return IsoText.instant(text(column));
    }

    Optional<Instant> optionalInstant(String column) {
        return optional(column, IsoText::instant);
    }

    <E extends Enum<E>> E choice(String column, Class<E> choices) {
        return Enum.valueOf(choices, text(column));
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> choices) {
        return optional(column, name -> Enum.valueOf(choices, name));
    }

    /** A list of texts. */
    List<String> texts(String column) {
        return list(column, Function.identity());
    }

    /** A list of texts, each read as something else. */
    <T> List<T> list(String column, Function<String, T> reading) {
        return JsonList.read(text(column)).stream().map(value -> reading.apply(String.valueOf(value))).toList();
    }

    /** A list of texts and whole numbers. */
    List<Object> values(String column) {
        return JsonList.read(text(column));
    }

    private <T> Optional<T> optional(String column, Function<String, T> reading) {
        String text = textOrNull(column);
        return text == null ? Optional.empty() : Optional.of(reading.apply(text));
    }

    private @Nullable String textOrNull(String column) {
        if (sparse.isEmpty(column, filled)) {
            return sparse.nothing(column);
        }
        try {
            return rows.getString(index(column));
        } catch (SQLException e) {
            throw new IllegalStateException("No text in " + column, e);
        }
    }

    private int index(String column) throws SQLException {
        Integer known = indices.get(column);
        if (known == null) {
            known = rows.findColumn(column);
            indices.put(column, known);
        }
        return known;
    }

    /** A column does not hold what it should; says which, and never what it holds. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
