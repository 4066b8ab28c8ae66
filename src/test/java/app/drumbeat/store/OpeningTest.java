package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.files.Sha256;

class OpeningTest {

    private static final int NEWEST = Migrations.ofThisProgram().newest();

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = new Scene(folder);
    }

    @Test
    void aNewCalendarHoldsItsFactsAndNothingElse() {
        try (Library library = scene.files().create(folder.resolve("not yet/there/calendar.drumbeat"),
                Scene.HOSPITAL)) {
            assertThat(library.calendar()).isEqualTo(Scene.HOSPITAL);
            assertThat(library.readOnly()).isFalse();
            assertThat(library.place()).isEqualTo(folder.resolve("not yet/there/calendar.drumbeat"));
            assertThat(library.posts().list()).isEmpty();
            assertThat(library.toUndo()).isEmpty();
            assertThat(scene.files().examine(library).sound()).isTrue();
        }
    }

    @Test
    void anythingCanStandInTheNameOfTheFile() {
        for (String name : List.of("my plan.drumbeat", "100%.drumbeat", "a?mode=memory&b#c.drumbeat",
                "Übersicht 💙.drumbeat",
                "no ending", "file:x", ":memory:", "it's \"quoted\".drumbeat")) {
            Path file = folder.resolve(name);
            scene.files().create(file, Scene.HOSPITAL).close();

            try (Library library = scene.files().open(file, 0)) {
                assertThat(library.calendar()).isEqualTo(Scene.HOSPITAL);
                assertThat(scene.files().copiesOf(file)).hasSize(1);
            }
            assertThat(file).isRegularFile();
        }
    }

    @Test
    void aNewCalendarNeverReplacesAFile() throws IOException {
        Files.writeString(scene.file, "something dear");

        assertRefused(Kind.FAILED, () -> scene.files().create(scene.file, Scene.HOSPITAL));

        assertThat(scene.file).hasContent("something dear");
        assertThat(tree().keySet()).containsExactly("calendar.drumbeat");
    }

    @Test
    void theSettingsHoldOnEveryConnection() {
        Map<String, String> wanted = Map.of("foreign_keys", "1", "journal_mode", "delete", "synchronous", "3",
                "fullfsync", "1", "checkpoint_fullfsync", "1", "secure_delete", "1", "trusted_schema", "0",
                "cell_size_check", "1", "mmap_size", "0", "temp_store", "2");
        try (Library library = scene.begin()) {
            Sql sql = ((SqliteLibrary) library).sql();
            wanted.forEach((name, value) -> assertThat(sql.pragma(name)).as(name).containsExactly(value));
            assertThat(sql.pragma("locking_mode")).containsExactly("exclusive");
            assertThat(sql.pragma("application_id")).containsExactly("1148351842");
            assertThat(sql.pragma("user_version")).containsExactly(String.valueOf(NEWEST));
        }
        try (Library library = scene.files().openToRead(scene.file, 0)) {
            Sql sql = ((SqliteLibrary) library).sql();
            wanted.forEach((name, value) -> assertThat(sql.pragma(name)).as(name).containsExactly(value));
            assertThat(sql.pragma("locking_mode")).containsExactly("normal");
            assertThat(sql.pragma("query_only")).containsExactly("1");
        }
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertRefused(Kind.MISSING, () -> scene.files().open(scene.file, 0));
        assertRefused(Kind.MISSING, () -> scene.files().openToRead(folder.resolve("no/such.drumbeat"), 0));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoCalendarIsRefusedUntouched() throws IOException {
        byte[] text = "Dear diary,\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        byte[] almost = "SQLite format 3\0 but then something else".repeat(200).getBytes(StandardCharsets.UTF_8);
        for (byte[] content : List.of(new byte[0], text, almost, new byte[8192])) {
            Files.write(scene.file, content);
            assertRefusedUntouched(Kind.FOREIGN);
        }
        Files.delete(scene.file);
        Files.createDirectory(scene.file);
        assertRefused(Kind.FOREIGN, () -> scene.files().open(scene.file, 0));
    }

    @Test
    void theFileOfAnotherProgramIsRefusedUntouched() throws IOException {
        foreign("CREATE TABLE t (x)");
        assertRefusedUntouched(Kind.FOREIGN);
        foreign("PRAGMA application_id = 252006674; CREATE TABLE t (x)");
        assertRefusedUntouched(Kind.FOREIGN);
        foreign("PRAGMA journal_mode = WAL; CREATE TABLE t (x)");
        assertRefusedUntouched(Kind.FOREIGN);
    }

    /** A journal like this is what a crash leaves behind; opening the file in the usual way would roll it back. */
    @Test
    void theUnfinishedWriteOfAnotherProgramIsNotFinishedByUs() throws IOException {
        foreign("CREATE TABLE t (x); INSERT INTO t VALUES ('before')");
        Path crashed = folder.resolve("crashed.db");
        try (Sql sql = Sql.writing(scene.file, 0)) {
            sql.run("PRAGMA cache_size = 1");
            sql.run("BEGIN; UPDATE t SET x = 'after'; INSERT INTO t SELECT randomblob(50000); PRAGMA cache_spill = 1");
            sql.run("INSERT INTO t SELECT randomblob(500000)");
            Files.copy(scene.file, crashed);
            Files.copy(FileNames.journalOf(scene.file), FileNames.journalOf(crashed));
        }
        Files.move(crashed, scene.file, StandardCopyOption.REPLACE_EXISTING);
        Files.move(FileNames.journalOf(crashed), FileNames.journalOf(scene.file));

        assertRefusedUntouched(Kind.FOREIGN);

        Map<String, String> before = tree();
        try (Sql usual = Sql.writing(scene.file, 0)) {
            assertThat(usual.list("SELECT x FROM t", row -> row.text("x"))).containsExactly("before");
        }
        assertThat(tree().keySet()).isNotEqualTo(before.keySet());
    }

    @Test
    void aNewerCalendarIsRefusedUntouched() throws IOException {
        for (int version : List.of(NEWEST + 1, 1001)) {
            Files.deleteIfExists(scene.file);
            scene.begin().close();
            try (Sql sql = Sql.writing(scene.file, 0)) {
                sql.run("PRAGMA user_version = " + version);
            }
            assertRefusedUntouched(Kind.NEWER);
        }
    }

    @Test
    void aCalendarThatWasEmptiedIsDamagedAndNoStrangerWhereThereAreCopies() throws IOException {
        scene.with(2);
        scene.files().open(scene.file, 0).close();
        for (byte[] content : List.of(new byte[0], new byte[50_000])) {
            Files.write(scene.file, content);
            assertRefusedUntouched(Kind.DAMAGED);
        }
    }

    @Test
    void anOpenCalendarIsLockedForEverybodyElse() {
        try (Library library = scene.begin()) {
            assertRefused(Kind.LOCKED, () -> scene.files().open(scene.file, 0));
            assertRefused(Kind.LOCKED, () -> scene.files().openToRead(scene.file, 0));
            assertRefused(Kind.LOCKED, () -> scene.files().restore(copy(library), scene.file));
            Scene.commit(library, Change.removed(Scene.INSTAGRAM));
            assertThat(library.channels().list()).containsExactly(Scene.LINKEDIN);
        }
        scene.files().open(scene.file, 0).close();
    }

    @Test
    void whoWaitsGetsTheCalendarWhenItIsClosed() throws Exception {
        Library first = scene.begin();
        Thread closing = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            first.close();
        });

        long begun = System.nanoTime();
        scene.files().open(scene.file, 20_000).close();

        assertThat((System.nanoTime() - begun) / 1_000_000).isBetween(300L, 20_000L);
        closing.join();
    }

    @Test
    void readersReadBesideEachOtherAndWriteNothing() {
        scene.with(3);
        try (Library one = scene.files().openToRead(scene.file, 0);
                Library other = scene.files().openToRead(scene.file, 0)) {
            assertThat(one.posts().list()).hasSize(3).isEqualTo(other.posts().list());
            assertThat(one.readOnly()).isTrue();
            assertRefused(Kind.READ_ONLY, () -> Scene.commit(one, Change.removed(Scene.INSTAGRAM)));
            assertRefused(Kind.READ_ONLY, () -> StepsTest.undo(one));
            assertThat(scene.files().copiesOf(scene.file)).isEmpty();
        }
    }

    @Test
    void nothingLiesBesideAClosedCalendar() throws IOException {
        scene.with(3);

        assertThat(tree().keySet()).containsExactly("calendar.drumbeat");
    }

    private SafeCopy copy(Library library) {
        return scene.files().copy(library, folder.resolve("copy.drumbeat"));
    }

    private void foreign(String script) throws IOException {
        Files.deleteIfExists(scene.file);
        Files.createFile(scene.file);
        try (Sql sql = Sql.writing(scene.file, 0)) {
            sql.run(script);
        }
    }

    private void assertRefusedUntouched(Kind kind) throws IOException {
        Map<String, String> before = tree();
        assertRefused(kind, () -> scene.files().open(scene.file, 0));
        assertRefused(kind, () -> scene.files().openToRead(scene.file, 0));
        assertThat(tree()).isEqualTo(before);
    }

    private void assertRefused(Kind kind, Runnable opening) {
        assertThatThrownBy(opening::run).isInstanceOfSatisfying(StoreException.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    /** Every file of the folder with its sum. */
    private Map<String, String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> tree = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> tree.put(folder.relativize(file).toString(), Sha256.of(file)));
            return tree;
        }
    }
}
