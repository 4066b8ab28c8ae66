package app.drumbeat.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;

/** Every shelf of an open file. A new kind of record is one line here, and undo, copies and the rest come by themselves. */
final class Shelves {

    private static final List<Table<?>> TABLES = List.of(SqliteCalendar.TABLE, SqliteChannels.TABLE,
            SqliteCampaigns.TABLE, PostRow.TABLE, SqliteQuietPeriods.TABLE, SqliteNamedDays.TABLE, PostRow.DELETED,
            SqliteTableMappings.TABLE, SqliteSavedViews.TABLE, SqliteSeries.TABLE, SqliteMedia.TABLE,
            SqliteDismissals.TABLE, SqliteHouseRules.TABLE, SqliteReviewers.TABLE, SqliteReviewers.OFFICE,
            SqliteRoutes.TABLE, SqliteSubmissions.TABLE, SqliteHouseWords.TABLE, SqliteConsents.TABLE,
            SqliteConsents.PORTRAYALS, SqliteConsents.PROTECTION, SqliteSources.TABLE, SqliteSources.BACKINGS);

    private final Map<Class<?>, SqliteShelf<?>> byKind = new LinkedHashMap<>();

    Shelves(Sql sql) {
        TABLES.forEach(table -> byKind.put(table.kind(), new SqliteShelf<>(sql, table)));
    }

    /** @throws IllegalArgumentException if the file keeps no records of the kind */
    @SuppressWarnings("unchecked") // a table's kind is the class of its records
    <T extends Entity<T>> SqliteShelf<T> of(Class<T> kind) {
        SqliteShelf<?> shelf = byKind.get(kind);
        if (shelf == null) {
            throw new IllegalArgumentException("A calendar keeps no " + kind.getSimpleName());
        }
        return (SqliteShelf<T>) shelf;
    }

    /** The name of the table of a kind of record. */
    String nameOf(Class<?> kind) {
        return Optional.ofNullable(byKind.get(kind)).map(shelf -> shelf.table().name())
                .orElseThrow(() -> new IllegalArgumentException("A calendar keeps no " + kind.getSimpleName()));
    }

    /** @throws StoreException DAMAGED when the file lacks a table or a column */
    void requireTables() {
        try {
            byKind.values().forEach(SqliteShelf::requireTable);
        } catch (StoreException e) {
            throw e.kind() == Kind.FAILED ? new StoreException(Kind.DAMAGED, e.file(), "A table lacks", e) : e;
        }
    }

    /** All of them, in the order of the tables. */
    List<SqliteShelf<?>> all() {
        return List.copyOf(byKind.values());
    }
}
