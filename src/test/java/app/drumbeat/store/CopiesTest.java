package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;

class CopiesTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstOpeningOfADayTakesACopyAndTheNextOnesDoNot() throws IOException {
        Scene scene = new Scene(folder).with(3);

        scene.files().open(scene.file, 0).close();
        scene.files(Scene.NOW.plus(Duration.ofHours(14))).open(scene.file, 0).close();
        assertThat(scene.files().copiesOf(scene.file)).containsExactly(
                new SafeCopy(folder.resolve("calendar copies/2026-03-02T093000Z.drumbeat"), Scene.NOW, 3, 2));

        scene.files(Scene.NOW.plus(Duration.ofHours(15))).open(scene.file, 0).close();
        assertThat(scene.files().copiesOf(scene.file)).extracting(SafeCopy::taken)
                .containsExactly(Scene.NOW.plus(Duration.ofHours(15)), Scene.NOW);
        assertThat(names(folder.resolve("calendar copies"))).containsExactly("2026-03-02T093000Z.drumbeat",
                "2026-03-02T093000Z.drumbeat.sha256", "2026-03-03T003000Z.drumbeat",
                "2026-03-03T003000Z.drumbeat.sha256");
    }

    @Test
    void aCopyIsACalendarLikeTheOneItWasTakenOf() {
        Scene scene = new Scene(folder).with(5);
        try (Library library = scene.files().open(scene.file, 0);
                Library copy = scene.files().openToRead(scene.files().copiesOf(scene.file).getFirst().file(), 0)) {
            assertThat(Scene.dump(copy)).isEqualTo(Scene.dump(library));
            assertThat(copy.toUndo()).isEqualTo(library.toUndo());
        }
    }

    @Test
    void theSumBesideACopyIsOneThatOthersCanCheck() throws Exception {
        Scene scene = new Scene(folder).with(1);
        scene.files().open(scene.file, 0).close();

        Process check = new ProcessBuilder("sha256sum", "--check", "--status", "2026-03-02T093000Z.drumbeat.sha256")
                .directory(folder.resolve("calendar copies").toFile()).start();

        assertThat(check.waitFor()).isZero();
    }

    @Test
    void copiesThatWereTouchedSinceAreLeftOut() throws IOException {
        Scene scene = new Scene(folder).with(2);
        for (int day = 0; day < 4; day++) {
            scene.files(Scene.NOW.plus(Duration.ofDays(day))).open(scene.file, 0).close();
        }
        List<SafeCopy> copies = scene.files().copiesOf(scene.file);
        byte[] bytes = Files.readAllBytes(copies.get(0).file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(copies.get(0).file(), bytes);
        Files.delete(FileNames.sumOf(copies.get(1).file()));
        Files.write(copies.get(2).file(), new byte[0]);

        assertThat(scene.files().copiesOf(scene.file)).containsExactly(copies.get(3));
    }

    @Test
    void aCopyThatCannotBeTakenIsToldAndTheCalendarOpensAllTheSame() throws IOException {
        Scene scene = new Scene(folder).with(2);
        Files.writeString(folder.resolve("calendar copies"), "a file where the folder should be");

        try (Library library = scene.files().open(scene.file, 0)) {
            assertThat(library.posts().count()).isEqualTo(2);
        }
        assertThat(scene.failedCopies).hasSize(1);
        assertThat(scene.failedCopies.getFirst().file()).contains("calendar copies");
    }

    @Test
    void olderCopiesAreThinnedAsDaysGoBy() throws IOException {
        Scene scene = new Scene(folder).with(1);
        for (int day = 0; day < 30; day++) {
            scene.files(Scene.NOW.plus(Duration.ofDays(day))).open(scene.file, 0).close();
        }

        assertThat(scene.files().copiesOf(scene.file)).hasSizeBetween(10, 12);
        assertThat(names(folder.resolve("calendar copies")).filter(name -> name.endsWith(".sha256")))
                .hasSameSizeAs(scene.files().copiesOf(scene.file));
    }

    @Test
    void aCopyForAnotherComputerIsWrittenWholeOrNotAtAll() throws IOException {
        Scene scene = new Scene(folder).with(4);
        Path target = Files.writeString(folder.resolve("to take along.drumbeat"), "old");
        try (Library library = scene.files().open(scene.file, 0)) {
            SafeCopy copy = scene.files().copy(library, target);
            assertThat(copy).isEqualTo(new SafeCopy(target, Scene.NOW, 4, 2));

            Scene.commit(library, Change.made(Scene.post("later", LocalDate.of(2026, 4, 1))));
            assertThat(library.posts().count()).isEqualTo(5);
        }
        try (Library taken = scene.files().open(target, 0)) {
            assertThat(taken.posts().count()).isEqualTo(4);
        }
    }

    @Test
    void aCalendarIsNeverCopiedOntoItself() throws IOException {
        Scene scene = new Scene(folder).with(4);
        Path link = Files.createSymbolicLink(folder.resolve("link.drumbeat"), scene.file);
        try (Library library = scene.files().open(scene.file, 0)) {
            for (Path target : List.of(scene.file, link)) {
                assertThatThrownBy(() -> scene.files().copy(library, target)).isInstanceOfSatisfying(
                        StoreException.class, refusal -> assertThat(refusal.kind()).isEqualTo(Kind.READ_ONLY));
            }
            Scene.commit(library, Change.removed(Scene.INSTAGRAM));
        }
    }

    @Test
    void theCalendarItsJournalAndItsCopiesAreTheUsersAlone() throws IOException {
        Scene scene = new Scene(folder.resolve("data")).with(4);
        try (Library library = scene.files().open(scene.file, 0)) {
            Scene.commit(library, Change.made(Scene.post("later", LocalDate.of(2026, 4, 1))));
            scene.files().copy(library, folder.resolve("data/copy.drumbeat"));

            assertThat(permissions(folder.resolve("data"))).containsOnly("rwx------ data", "rwx------ calendar copies",
                    "rw------- calendar.drumbeat", "rw------- calendar.drumbeat-journal", "rw------- copy.drumbeat",
                    "rw------- 2026-03-02T093000Z.drumbeat", "rw------- 2026-03-02T093000Z.drumbeat.sha256");
        }
    }

    private static List<String> permissions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(CopiesTest::permission).toList();
        }
    }

    private static String permission(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) + " " + file.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
