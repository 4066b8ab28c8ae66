package app.drumbeat.store;

import java.nio.file.Path;
import java.sql.SQLException;

import org.sqlite.SQLiteErrorCode;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;

/** What SQLite says when it refuses (sqlite.org/rescode.html), as one of the kinds that people read about. */
final class SqliteRefusals {

    /** The lowest eight bits of a result say what, the rest only where. */
    private static final int WHAT = 0xff;

    private SqliteRefusals() {}

    /**
     * The refusal behind an exception. A broken constraint is no refusal but a mistake of ours, and comes as one.
     */
    static RuntimeException of(Path file, SQLException e) {
        return of(file, e.getErrorCode(), e);
    }

    /** Passes when the result says that all went well. */
    static void check(Path file, int result) {
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            throw of(file, result, new SQLException("SQLite answered " + result));
        }
    }

    private static RuntimeException of(Path file, int result, SQLException cause) {
        Kind kind = switch (result & WHAT) {
            case 3, 23 -> Kind.DENIED; // PERM, AUTH
            case 5, 6 -> Kind.LOCKED; // BUSY, LOCKED
            case 8 -> Kind.READ_ONLY; // READONLY
            case 11, 26 -> Kind.DAMAGED; // CORRUPT, NOTADB
            case 13 -> Kind.FULL; // FULL
            case 14 -> Kind.DENIED; // CANTOPEN
            default -> Kind.FAILED;
        };
        if ((result & WHAT) == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            return new IllegalArgumentException("The changes break a rule of the file", cause);
        }
        return new StoreException(kind, file.toString(), kind + ": SQLite answered " + result, cause);
    }
}
