package app.drumbeat.store;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Health;

/**
 * Whether a file can be trusted, as far as SQLite can tell: its pages keep no checksums, so a flipped bit inside a text goes
 * unseen here. What it finds names tables, pages and row numbers, never content.
 */
final class Examination {

    private static final List<String> SOUND = List.of("ok");

    private Examination() {}

    /** From end to end: pages, indices, rules of the tables, references. */
    static Health full(Sql sql) {
        List<String> remarks = new ArrayList<>(ask(sql, "integrity_check"));
        if (remarks.equals(SOUND)) {
            remarks.clear();
        }
        ask(sql, "foreign_key_check").forEach(table -> remarks.add("reference without its record in " + table));
        return new Health(remarks.isEmpty(), remarks);
    }

    /**
     * All but the indices and references, at each opening.
     *
     * @throws StoreException DAMAGED
     */
    static void requireSound(Sql sql) {
        List<String> remarks = ask(sql, "quick_check(1)");
        if (!remarks.equals(SOUND)) {
            throw new StoreException(Kind.DAMAGED, sql.file().toString(), remarks.toString());
        }
    }

    /**
     * Whether the file has all of the pages that it says it has: SQLite reads zeros for what was cut off, and takes no offence
     * where nothing else stood there.
     *
     * @throws StoreException DAMAGED
     */
    static void requireUncut(Sql sql) {
        long wanted = pragma(sql, "page_count") * pragma(sql, "page_size");
        long there = sql.file().toFile().length();
        if (there < wanted) {
            throw new StoreException(Kind.DAMAGED, sql.file().toString(),
                    "%d bytes of %d".formatted(there, wanted));
        }
    }

    private static long pragma(Sql sql, String name) {
        return Long.parseLong(sql.pragma(name).getFirst());
    }

    /** A file may be so broken that the check itself breaks off. */
    private static List<String> ask(Sql sql, String check) {
        try {
            return sql.pragma(check);
        } catch (StoreException e) {
            if (e.kind() == Kind.DAMAGED || e.kind() == Kind.FAILED) {
                return List.of(check + " broke off: " + e.getMessage());
            }
            throw e;
        }
    }
}
