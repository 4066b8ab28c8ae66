package app.drumbeat.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Columns that hold nothing in nearly every row. One number for all of them says which ones hold something, and only those are
 * fetched: each fetch is a call out of Java, and a month of a large calendar has thousands of rows of some thirty columns.
 */
final class Sparse {

    /** The name of that number among the columns of an answer. */
    static final String FILLED = "filled";

    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /** @param nothing what the column holds where it holds nothing */
    private record Spot(long bit, @Nullable String nothing) {}

    /** @param nothing what these columns hold where they hold nothing, as text */
    Sparse with(@Nullable String nothing, String... columns) {
        for (String column : columns) {
            spots.put(column, new Spot(1L << spots.size(), nothing));
        }
        return this;
    }

    /**
     * The number, as a column to select.
     *
     * @param table where the columns are
     */
    String select(String table) {
        List<String> parts = new ArrayList<>();
        spots.forEach((column, spot) -> {
            String nothing = spot.nothing() == null ? "NULL" : "'" + spot.nothing() + "'";
            parts.add("(" + table + "." + column + " IS NOT " + nothing + ") * " + spot.bit());
        });
        return String.join(" | ", parts) + " AS " + FILLED;
    }

    /** Whether a column is one of these and holds nothing, where the number is this. */
    boolean isEmpty(String column, long filled) {
        Spot spot = spots.get(column);
        return spot != null && (filled & spot.bit()) == 0;
    }

    /** What a column holds where it holds nothing. */
    @Nullable
    String nothing(String column) {
        Spot spot = spots.get(column);
        return spot == null ? null : spot.nothing();
    }
}
