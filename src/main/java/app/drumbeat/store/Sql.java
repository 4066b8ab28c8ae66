package app.drumbeat.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

import app.drumbeat.domain.base.StoreException;

/**
 * One connection to one file: query, update, transaction. The only file that speaks JDBC; used by one thread at a time.
 *
 * <p>Statements are prepared once and kept. What SQLite refuses becomes a {@link StoreException} that names the file; a row
 * that makes no sense is DAMAGED. Values are never part of a message.
 */
final class Sql implements AutoCloseable {

    private static final String MEMORY = ":memory:";

    private final Path file;
    private final boolean inMemory;
    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Sql(Path file, String place, SQLiteConfig config) {
        this.file = file;
        this.inMemory = place.equals(MEMORY);
        try {
            this.connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:" + place);
        } catch (SQLException e) {
            throw SqliteRefusals.of(file, e);
        }
    }

    /** To read and write a file that is there, waiting for whoever holds it. */
    static Sql writing(Path file, long waitMillis) {
        return new Sql(file, uri(file) + "?mode=rw", waiting(waitMillis));
    }

    /** To read a file that cannot be written, waiting for whoever holds it. */
    static Sql reading(Path file, long waitMillis) {
        return new Sql(file, uri(file) + "?mode=ro", waiting(waitMillis));
    }

    /**
     * To look at a file as it lies there: takes no lock, finishes no write that was cut off, makes no file beside it. What it
     * reads may be in the middle of somebody's write.
     */
    static Sql untouched(Path file) {
        return new Sql(file, uri(file) + "?mode=ro&immutable=1", waiting(0));
    }

    /** The contents of another connection's file, in memory. */
    static Sql inMemory(Path file) {
        Sql memory = new Sql(file, MEMORY, waiting(0));
        try {
            SqliteRefusals.check(file, memory.connection.getDatabase().restore("main", file.toString(), null));
            return memory;
        } catch (SQLException e) {
            memory.close();
            throw SqliteRefusals.of(file, e);
        } catch (StoreException e) {
            memory.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    boolean isInMemory() {
        return inMemory;
    }

    /** How long statements wait from now on for whoever holds the file. */
    void waitUpTo(int millis) {
        try {
            connection.setBusyTimeout(millis);
        } catch (SQLException e) {
            throw SqliteRefusals.of(file, e);
        }
    }

    <T> List<T> list(String sql, Function<Row, T> reading, @Nullable Object... values) {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reading.apply(row)), values);
        return list;
    }

    /** Shows each row of the answer in order; the row is good for that moment only. */
    void each(String sql, Consumer<Row> reading, @Nullable Object... values) {
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                reading.accept(row);
            }
        } catch (SQLException e) {
            throw SqliteRefusals.of(file, e);
        } catch (Row.Unreadable | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new StoreException(StoreException.Kind.DAMAGED, file.toString(),
                    "A row makes no sense: " + e.getClass().getSimpleName());
        }
    }

    <T> Optional<T> first(String sql, Function<Row, T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** The one whole number that a query answers. */
    long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.longNumber("number"), values).orElseThrow();
    }

    /** Runs one statement, and says how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        try {
            return prepared(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw SqliteRefusals.of(file, e);
        }
    }

    /** Runs statements that take no values, one after the other. */
    void run(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw SqliteRefusals.of(file, e);
        }
    }

    /** What a pragma says, row by row; nothing where SQLite does not know it. */
    List<String> pragma(String name) {
        List<String> says = new ArrayList<>();
        try (Statement asked = connection.createStatement(); ResultSet rows = asked.executeQuery("PRAGMA " + name)) {
            while (rows.next()) {
                says.add(rows.getString(1));
            }
            return says;
        } catch (SQLException e) {
            throw SqliteRefusals.of(file, e);
        }
    }

    /** Runs the work in one transaction: all of it, or nothing. */
    void inTransaction(Runnable work) {
        run("BEGIN EXCLUSIVE");
        try {
            work.run();
            run("COMMIT");
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
    }

    /** A full disk has rolled back already, and says so by refusing; that is no second failure. */
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException nothingToRollBack) {
            return;
        }
    }

    /** Copies the whole file, page by page, into another that is there and empty. */
    void copyTo(Path target) {
        try {
            SqliteRefusals.check(target, connection.getDatabase().backup("main", target.toString(), null));
        } catch (SQLException e) {
            throw SqliteRefusals.of(target, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteRefusals.of(file, e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, Stored.of(values[i]));
        }
        return statement;
    }

    private static SQLiteConfig waiting(long millis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(millis));
        return config;
    }

    /** A name in which no character means anything to SQLite (sqlite.org/uri.html); a Windows share keeps its server. */
    private static String uri(Path file) {
        URI uri = file.toUri();
        String server = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
        return "file://" + server + uri.getRawPath();
    }
}
