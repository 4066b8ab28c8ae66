package app.drumbeat.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.port.StepEntry;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;

/**
 * The steps that the file keeps for undo: what a person did, and of each record that it changed the row before and after.
 *
 * <p>The images are taken from the file, not from who asks for the change, so that undo brings back what was really there.
 * Undone steps are always the newest ones. Every writing method is part of a transaction of its caller.
 */
final class Steps {

    private static final String NEWEST = """
            SELECT number, name, args, at
              FROM step
             WHERE undone = 0
             ORDER BY number DESC
             LIMIT 1
            """;
    private static final String OLDEST_UNDONE = """
            SELECT number, name, args, at
              FROM step
             WHERE undone = 1
             ORDER BY number
             LIMIT 1
            """;
    private static final String BEGIN = """
            INSERT INTO step (name, args, at)
            VALUES (?, ?, ?)
            """;
    private static final String KEEP = """
            INSERT INTO step_change (step, position, kind, record_id, before, after)
            SELECT ?, ?, ?, ?, before, after
              FROM (SELECT ? AS before, (%s) AS after)
             WHERE before IS NOT NULL OR after IS NOT NULL
            """;
    private static final String LET_GO = """
            DELETE FROM step
             WHERE number <= (SELECT number FROM step ORDER BY number DESC LIMIT 1 OFFSET ?)
            """;
    private static final String KINDS = "SELECT DISTINCT kind FROM step_change WHERE step = ?";
    private static final String IMAGES = """
            SELECT position AS change_position, %1$s
              FROM (SELECT position, %2$s AS image FROM step_change WHERE step = ? AND kind = ?)
             WHERE image IS NOT NULL
            """;
    private static final String FORGET_DONE = """
            DELETE FROM step
             WHERE undone = 0 AND number <= (SELECT max(step)
                                               FROM step_change JOIN step ON number = step
                                              WHERE undone = 0 AND kind IN (?1, ?2) AND record_id = ?3)
            """;
    private static final String FORGET_UNDONE = """
            DELETE FROM step
             WHERE undone = 1 AND number >= (SELECT min(step)
                                               FROM step_change JOIN step ON number = step
                                              WHERE undone = 1 AND kind IN (?1, ?2) AND record_id = ?3)
            """;

    private final Sql sql;
    private final Shelves shelves;
    private final Map<Class<?>, String> keep = new HashMap<>();

    Steps(Sql sql, Shelves shelves) {
        this.sql = sql;
        this.shelves = shelves;
    }

    Optional<StepEntry> toUndo() {
        return sql.first(NEWEST, Steps::entry);
    }

    Optional<StepEntry> toRedo() {
        return sql.first(OLDEST_UNDONE, Steps::entry);
    }

    /** Begins a step; those that were undone are forgotten. */
    long begin(StepName name, Instant at) {
        sql.update("DELETE FROM step WHERE undone = 1");
        sql.update(BEGIN, name.key(), name.args(), at);
        return sql.number("SELECT last_insert_rowid() AS number");
    }

    /** Writes a change, and keeps what became of the record; one that was not there and is not there is left out. */
    <T extends Entity<T>> void writeAndKeep(Change<T> change, long step, int position) {
        SqliteShelf<T> shelf = shelves.of(change.kind());
        Optional<String> before = shelf.replace(change);
        sql.update(keep.computeIfAbsent(change.kind(), kind -> KEEP.formatted(shelf.image())), step, position,
                shelf.table().name(), change.id(), before,
                change.id());
    }

    /** Forgets the oldest steps beyond a number of them. */
    void keepOnly(int newest) {
        sql.update(LET_GO, newest);
    }

    void markUndone(StepEntry step, boolean undone) {
        sql.update("UPDATE step SET undone = ? WHERE number = ?", undone ? 1 : 0, step.number());
    }

    /** Forgets every step that tells of a post. */
    void forgetPost(String id) {
        forget(shelves.of(Post.class).table().name(), PostRow.DELETED.name(), id);
    }

    /** Forgets every step that tells of a record. */
    void forget(Class<? extends Entity<?>> kind, String id) {
        String table = shelves.nameOf(kind);
        forget(table, table, id);
    }

    /** Steps are taken back in order, so those that could only be reached through a forgotten one are forgotten with it. */
    private void forget(String table, String other, String id) {
        sql.update(FORGET_DONE, table, other, id);
        sql.update(FORGET_UNDONE, table, other, id);
    }

    /** What a step changed, in the order in which it was written. */
    Changes changesOf(StepEntry step) {
        SortedMap<Integer, Change<?>> changes = new TreeMap<>();
        Set<String> kinds = Set.copyOf(sql.list(KINDS, row -> row.text("kind"), step.number()));
        shelves.all().stream().map(SqliteShelf::table).filter(table -> kinds.contains(table.name()))
                .forEach(table -> addChanges(step, table, changes));
        return new Changes(List.copyOf(changes.values()));
    }

    private <T extends Entity<T>> void addChanges(StepEntry step, Table<T> table, Map<Integer, Change<?>> changes) {
        Map<Integer, T> before = images(step, table, "before");
        Map<Integer, T> after = images(step, table, "after");
        before.forEach((position, record) -> changes.put(position, new Change<>(table.kind(), record.id(),
                Optional.of(record), Optional.ofNullable(after.get(position)))));
        after.forEach((position, record) -> changes.putIfAbsent(position, Change.made(record)));
    }

    /** The images of one side, by their position in the step, read by SQLite's JSON functions as if they were rows. */
    private <T extends Entity<T>> Map<Integer, T> images(StepEntry step, Table<T> table, String side) {
        Map<Integer, T> images = new HashMap<>();
        sql.each(IMAGES.formatted(table.columns("json_extract(image, '$.#') AS #"), side),
                row -> images.put(row.number("change_position"), table.reading().apply(row)), step.number(),
                table.name());
        return images;
    }

    private static StepEntry entry(Row row) {
        return new StepEntry(row.longNumber("number"), new StepName(row.text("name"), row.values("args")),
                row.instant("at"));
    }
}
