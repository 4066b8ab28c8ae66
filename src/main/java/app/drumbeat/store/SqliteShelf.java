package app.drumbeat.store;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Shelf;
import app.drumbeat.domain.base.StoreException;

/** What all tables share: find and list records, put and remove them by id, and take the image of a row. */
final class SqliteShelf<T extends Entity<T>> implements Shelf<T> {

    private final Sql sql;
    private final Table<T> table;
    private final String find;
    private final String list;
    private final String put;
    private final String remove;
    private final String image;

    SqliteShelf(Sql sql, Table<T> table) {
        this.sql = sql;
        this.table = table;
        String select = "SELECT " + table.columns("#") + " FROM " + table.name();
        this.find = select + " WHERE id = ?";
        this.list = select + " ORDER BY " + table.order();
        this.put = """
                INSERT INTO %s (%s) VALUES (%s)
                    ON CONFLICT (id) DO UPDATE SET %s""".formatted(table.name(), table.columns("#"),
                table.columns("?"), table.columns("# = excluded.#"));
        this.remove = "DELETE FROM " + table.name() + " WHERE id = ?";
        this.image = "SELECT json_object(" + table.columns("'#', #") + ") AS image FROM " + table.name()
                + " WHERE id = ?";
    }

    Table<T> table() {
        return table;
    }

    /** @throws StoreException FAILED when the table, or a column of it, is not there */
    void requireTable() {
        sql.first(find, table.reading(), "");
    }

    @Override
    public Optional<T> find(Id<T> id) {
        return sql.first(find, table.reading(), id);
    }

    @Override
    public List<T> list() {
        return sql.list(list, table.reading());
    }

    /** Writes the record over the one that has its id, or as a new one. */
    void put(T record) {
        sql.update(put, table.values(record));
    }

    void remove(Id<T> id) {
        sql.update(remove, id);
    }

    /** The whole row as a JSON object, made by SQLite; nothing where there is no such record. */
    Optional<String> image(Id<T> id) {
        return sql.first(image, row -> row.text("image"), id);
    }
}
