package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.domain.post.Post;
import app.drumbeat.files.Sha256;

/** A program of two schemas from now opens the calendar of today. */
class MigrationsTest {

    private static final String SECOND = "ALTER TABLE campaign ADD COLUMN aim TEXT NOT NULL DEFAULT '';";
    private static final String THIRD = """
            CREATE TABLE channel_new (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, network TEXT NOT NULL,
                position INTEGER NOT NULL, start_day TEXT, end_day TEXT, cadence TEXT NOT NULL, slots TEXT NOT NULL,
                spacing INTEGER NOT NULL) STRICT;
            INSERT INTO channel_new SELECT id, upper(name), network, position, start_day, end_day, cadence, slots, spacing
                FROM channel;
            DROP TABLE channel;
            ALTER TABLE channel_new RENAME TO channel;
            """;

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void calendarOfToday() {
        scene = new Scene(folder).with(3);
    }

    @Test
    void everySchemaInBetweenIsPassedThroughAndNothingIsLost() {
        try (Library library = later(scene).open(scene.file, 0)) {
            assertThat(library.posts().list()).hasSize(3);
            assertThat(library.channels().list()).extracting(channel -> channel.name()).containsExactly("LINKEDIN",
                    "INSTAGRAM");
            assertThat(Identity.version(((SqliteLibrary) library).sql()))
                    .isEqualTo(Migrations.ofThisProgram().newest() + 2);
            assertThat(((SqliteLibrary) library).sql().pragma("foreign_keys")).containsExactly("1");
            assertThat(scene.files().examine(library).sound()).isTrue();
        }
        refused(Kind.NEWER, scene.files());
    }

    @Test
    void aVerifiedCopyOfTheOldSchemaIsTakenFirst() {
        later(scene, SECOND).open(scene.file, 0).close();

        List<SafeCopy> copies = scene.files().copiesOf(scene.file);
        assertThat(copies).hasSize(1);
        try (Library before = scene.files().openToRead(copies.getFirst().file(), 0)) {
            assertThat(before.posts().list()).hasSize(3);
            assertThat(before.toUndo()).isPresent();
        }
    }

    @Test
    void withoutACopyThereIsNoUpgrade() throws IOException {
        Files.writeString(folder.resolve("calendar copies"), "a file where the folder should be");
        String before = Sha256.of(scene.file);

        refused(Kind.FAILED, later(scene, SECOND));

        assertThat(Sha256.of(scene.file)).isEqualTo(before);
    }

    @Test
    void anUpgradeThatFailsHalfWayLeavesTheOldSchema() {
        refused(Kind.FAILED, later(scene, SECOND, "DELETE FROM post; CREATE TABLE nonsense (;"));
        refused(Kind.DAMAGED, later(scene, SECOND, "DELETE FROM channel"));

        try (Library library = scene.files().open(scene.file, 0)) {
            assertThat(library.posts().list()).hasSize(3);
            assertThat(library.toUndo()).isPresent();
        }
    }

    @Test
    void stepsOfTheOldSchemaAreForgotten() {
        try (Library library = later(scene, SECOND).open(scene.file, 0)) {
            assertThat(library.toUndo()).isEmpty();
        }
    }

    @Test
    void readingAnOlderCalendarLeavesItAsItIs() {
        String before = Sha256.of(scene.file);

        try (Library library = later(scene).openToRead(scene.file, 0)) {
            assertThat(library.posts().list()).hasSize(3);
            assertThat(library.channels().list().getFirst().name()).isEqualTo("LINKEDIN");
            assertThat(library.readOnly()).isTrue();
            assertThat(library.place()).isEqualTo(scene.file);
        }

        assertThat(Sha256.of(scene.file)).isEqualTo(before);
        assertThat(scene.files().copiesOf(scene.file)).isEmpty();
    }

    @Test
    void aCalendarOfTheFirstSchemaIsOpenedWithWhatCameLater() throws SQLException {
        Path old = folder.resolve("old.drumbeat");
        ofTheFirstSchema(old, """
                INSERT INTO calendar VALUES ('calendar', 'Example Hospital', 'Europe/London', 'MONDAY', 'en');
                INSERT INTO channel VALUES ('li', 'LinkedIn', 'LINKEDIN', 0, NULL, NULL, '["2026-01-01 3 MONDAY 2"]');
                INSERT INTO post VALUES ('p', 'li', '2026-03-02', '09:30', 'DRAFT', NULL, 'Flu', '', '', '', NULL,
                    '[]', '[]', '', NULL, '', '', 'uid', 0, '2026-03-01T09:00:00Z', NULL);
                """);

        try (Library library = scene.files().open(old, 0)) {
            assertThat(Identity.version(((SqliteLibrary) library).sql()))
                    .isEqualTo(Migrations.ofThisProgram().newest());
            assertThat(library.posts().list()).extracting(Post::title).containsExactly("Flu");
            assertThat(library.channels().list()).extracting(Channel::timetable).containsExactly(Timetable.NONE);
            assertThat(scene.files().examine(library).sound()).isTrue();
        }
    }

    private static void ofTheFirstSchema(Path file, String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(Migrations.ofThisProgram().scripts().getFirst());
            statement.executeUpdate(rows);
            statement.executeUpdate("PRAGMA application_id = " + Identity.APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = 1");
        }
    }

    /** The calendar files of a later program, with two schemas more. */
    static SqliteCalendarFiles later(Scene scene) {
        return later(scene, SECOND, THIRD);
    }

    private static SqliteCalendarFiles later(Scene scene, String... scripts) {
        List<String> all = new ArrayList<>(Migrations.ofThisProgram().scripts());
        all.addAll(List.of(scripts));
        return new SqliteCalendarFiles(Clock.fixed(Scene.NOW, ZoneOffset.UTC), new Migrations(all),
                scene.failedCopies::add);
    }

    private void refused(Kind kind, SqliteCalendarFiles files) {
        assertThatThrownBy(() -> files.open(scene.file, 0)).isInstanceOfSatisfying(StoreException.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
