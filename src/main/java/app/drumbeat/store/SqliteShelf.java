package app.drumbeat.store;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Shelf;
import app.drumbeat.domain.base.StoreException;

/** What all tables share: find and list records, write them by id, and take the image of a row. */
final class SqliteShelf<T extends Entity<T>> implements Shelf<T> {

    private final Sql sql;
    private final Table<T> table;
    private final String find;
    private final String list;
    private final String make;
    private final String put;
    private final String remove;
    private final String image;

    SqliteShelf(Sql sql, Table<T> table) {
        this.sql = sql;
        this.table = table;
        String select = "SELECT " + table.columns("#") + " FROM " + table.name();
        this.find = select + " WHERE id = ?";
        this.list = select + " ORDER BY " + table.order();
        String insert = "INSERT INTO " + table.name() + " (" + table.columns("#") + ") VALUES (" + table.columns("?")
                + ") ON CONFLICT (id) ";
        this.make = insert + "DO NOTHING";
        this.put = insert + "DO UPDATE SET " + table.columns("# = excluded.#");
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

    /** Writes what the record is afterwards, over whatever there is of it. */
    void write(Change<T> change) {
        change.after().ifPresentOrElse(this::put, () -> remove(change.id()));
    }

    /** Writes as {@link #write}, and answers the image of the row that was there before. */
    Optional<String> replace(Change<T> change) {
        // Ten thousand new records of an import need not be looked for first.
        if (change.before().isEmpty() && change.after().filter(this::make).isPresent()) {
            return Optional.empty();
        }
        Optional<String> before = sql.first(image, row -> row.text("image"), change.id());
        write(change);
        return before;
    }

    /** The image of a row: all of it as a JSON object, made by SQLite; as SQL, with the id still to be bound. */
    String image() {
        return image;
    }

    void remove(Id<T> id) {
        sql.update(remove, id);
    }

    private void put(T record) {
        sql.update(put, table.values(record));
    }

    /** Writes a record that is not there yet; says whether it was not. */
    private boolean make(T record) {
        return sql.update(make, table.values(record)) == 1;
    }
}
