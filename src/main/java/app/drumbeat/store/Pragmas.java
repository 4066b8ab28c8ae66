package app.drumbeat.store;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.base.StoreException;

/**
 * The settings of a connection, each set and read back, because SQLite passes over what it does not know or will not do
 * (sqlite.org/pragma.html; the reasons are in docs/decisions).
 */
enum Pragmas {

    /** A calendar of ours that we write: nobody else gets in, and what is committed survives a power cut. */
    WRITING(List.of(new Pragma("locking_mode", "EXCLUSIVE", "exclusive"))),

    /** A calendar that is only read; others may read beside us. */
    READING(List.of(new Pragma("locking_mode", "NORMAL", "normal"), new Pragma("query_only", "ON", "1")));

    private static final List<Pragma> ALWAYS = List.of(
            new Pragma("trusted_schema", "OFF", "0"),
            new Pragma("cell_size_check", "ON", "1"),
            new Pragma("foreign_keys", "ON", "1"),
            new Pragma("temp_store", "MEMORY", "2"),
            // In KiB: a whole calendar of ten thousand posts, so that an import is not written out page by page half-way.
            new Pragma("cache_size", "-16000", "-16000"));

    private static final List<Pragma> ON_DISK = List.of(
            new Pragma("mmap_size", "0", "0"),
            new Pragma("journal_mode", "DELETE", "delete"),
            new Pragma("journal_size_limit", "0", "0"),
            new Pragma("synchronous", "EXTRA", "3"),
            new Pragma("fullfsync", "ON", "1"),
            new Pragma("checkpoint_fullfsync", "ON", "1"),
            new Pragma("secure_delete", "ON", "1"));

    private record Pragma(String name, String value, String answer) {}

    private final List<Pragma> own;

    Pragmas(List<Pragma> own) {
        this.own = own;
    }

    /** @throws StoreException FAILED when SQLite will not do as it is told; LOCKED or DAMAGED when it cannot look */
    void applyTo(Sql sql) {
        List<Pragma> pragmas = new ArrayList<>(ALWAYS);
        if (!sql.isInMemory()) {
            pragmas.addAll(ON_DISK);
        }
        pragmas.addAll(own);
        for (Pragma pragma : pragmas) {
            sql.run("PRAGMA " + pragma.name() + " = " + pragma.value());
            List<String> answer = sql.pragma(pragma.name());
            if (!answer.equals(List.of(pragma.answer()))) {
                throw new StoreException(StoreException.Kind.FAILED, sql.file().toString(),
                        "PRAGMA %s is %s".formatted(pragma.name(), answer));
            }
        }
    }
}
