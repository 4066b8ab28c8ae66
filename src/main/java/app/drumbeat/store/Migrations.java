package app.drumbeat.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.drumbeat.domain.base.StoreException;

/**
 * Brings a file to today's schema: every step that it lacks in one transaction, so that a file is of the old schema or the
 * new one and never between. The schema number stands in the user version.
 *
 * <p>A file that has a schema loses the steps kept for undo, whose images are rows of the old tables.
 *
 * @param scripts SQL: the first makes schema 1 of an empty file, each other the next schema of the one before
 */
record Migrations(List<String> scripts) {

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations ofThisProgram() {
        return new Migrations(List.of(resource("schema-1.sql"), resource("schema-2.sql"), resource("schema-3.sql"),
                resource("schema-4.sql"), resource("schema-5.sql")));
    }

    /** The newest schema. */
    int newest() {
        return scripts.size();
    }

    boolean isOlder(Sql sql) {
        return Identity.version(sql) < newest();
    }

    /** @throws StoreException when the machine refuses, or DAMAGED when references do not hold; the file is as it was */
    void upgrade(Sql sql) {
        // A table is rebuilt by making it anew, which its references must not notice; SQLite lets nobody switch inside.
        sql.run("PRAGMA foreign_keys = OFF");
        try {
            sql.inTransaction(() -> {
                int version = Identity.version(sql);
                if (version > 0) {
                    sql.run("DELETE FROM step");
                    sql.run("DELETE FROM step_change");
                }
                scripts.subList(version, newest()).forEach(sql::run);
                sql.run("PRAGMA application_id = " + Identity.APPLICATION_ID);
                sql.run("PRAGMA user_version = " + newest());
                if (!sql.pragma("foreign_key_check").isEmpty()) {
                    throw new StoreException(StoreException.Kind.DAMAGED, sql.file().toString(),
                            "References do not hold after the upgrade");
                }
            });
        } finally {
            sql.run("PRAGMA foreign_keys = ON");
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
