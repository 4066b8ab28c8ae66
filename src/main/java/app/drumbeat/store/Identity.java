package app.drumbeat.store;

import java.nio.file.Files;
import java.nio.file.Path;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;

/**
 * Whether a file is a calendar of ours, and of which schema: told from its application id and user version
 * (sqlite.org/fileformat2.html, 1.3.13 and 1.3.15) by a look that takes no lock and leaves no trace, so that the file of
 * another program is never touched, nor a journal that lies beside it.
 */
final class Identity {

    /** "Drub", in every calendar of ours. */
    static final int APPLICATION_ID = 0x44727562;

    private static final int NOT_READABLE = -1;

    private Identity() {}

    /**
     * Passes when the file is a calendar that this program knows, sound or not.
     *
     * @param newest the newest schema that this program knows
     * @param copied whether there are copies of the calendar: then a file that is nothing at all any more, emptied or
     *     overwritten, is a calendar that was damaged, and not a stranger
     * @throws StoreException MISSING, DENIED, FOREIGN, NEWER or DAMAGED
     */
    static void require(Path file, int newest, boolean copied) {
        if (!Files.exists(file)) {
            throw refusal(Kind.MISSING, file, "No such file");
        }
        if (!Files.isRegularFile(file)) {
            throw refusal(Kind.FOREIGN, file, "Not a file");
        }
        if (!Files.isReadable(file)) {
            throw refusal(Kind.DENIED, file, "Not readable");
        }
        try (Sql look = Sql.untouched(file)) {
            // Else SQLite would not even tell the id of a file that was cut short.
            look.run("PRAGMA writable_schema = ON");
            int id = pragma(look, "application_id");
            if (id != APPLICATION_ID) {
                throw refusal(copied && id <= 0 ? Kind.DAMAGED : Kind.FOREIGN, file, "Not a calendar");
            }
            if (version(look) > newest) {
                throw refusal(Kind.NEWER, file, "A newer schema");
            }
        }
    }

    static int version(Sql sql) {
        return (int) sql.pragma("user_version").stream().mapToLong(Long::parseLong).findFirst().orElse(0);
    }

    private static int pragma(Sql look, String name) {
        try {
            return look.pragma(name).stream().mapToInt(Integer::parseInt).findFirst().orElse(NOT_READABLE);
        } catch (StoreException e) {
            if (e.kind() == Kind.DAMAGED) {
                return NOT_READABLE;
            }
            throw e;
        }
    }

    private static StoreException refusal(Kind kind, Path file, String message) {
        return new StoreException(kind, file.toString(), message);
    }
}
