package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;

class RestoringTest {

    @TempDir
    private Path folder;

    private Scene scene;
    private SafeCopy copy;
    private String dump;

    @BeforeEach
    void takeACopy() {
        scene = new Scene(folder).with(4);
        try (Library library = scene.files().open(scene.file, 0)) {
            dump = Scene.dump(library);
            Scene.commit(library, Change.removed(Scene.post("p1", LocalDate.of(2026, 3, 3))));
        }
        copy = scene.files().copiesOf(scene.file).getFirst();
    }

    @Test
    void aDamagedCalendarIsReplacedAndKept() throws IOException {
        byte[] wreck = "wreck".repeat(5000).getBytes(StandardCharsets.UTF_8);
        Files.write(scene.file, wreck);

        Path kept = scene.files().restore(copy, scene.file).orElseThrow();

        assertThat(kept).isEqualTo(folder.resolve("calendar kept 2026-03-02T093000Z.drumbeat")).hasBinaryContent(wreck);
        assertThat(dumped(scene.file)).isEqualTo(dump);
        assertThat(copy.file()).exists();
    }

    @Test
    void aSoundCalendarIsKeptAsACalendar() {
        Path kept = scene.files().restore(copy, scene.file).orElseThrow();

        try (Library library = scene.files().openToRead(kept, 0)) {
            assertThat(library.posts().count()).isEqualTo(3);
        }
        assertThat(dumped(scene.file)).isEqualTo(dump);
    }

    @Test
    void whereNoCalendarIsTheCopyBecomesIt() throws IOException {
        Files.delete(scene.file);

        assertThat(scene.files().restore(copy, scene.file)).isEqualTo(Optional.empty());

        assertThat(dumped(scene.file)).isEqualTo(dump);
    }

    @Test
    void theJournalOfADamagedCalendarIsKeptWithItAndNeverPlayedIntoTheCopy() throws IOException {
        Path journal = hotJournal();
        byte[] written = Files.readAllBytes(journal);
        Files.write(scene.file, new byte[0]);

        Path kept = scene.files().restore(copy, scene.file).orElseThrow();

        assertThat(FileNames.journalOf(kept)).hasBinaryContent(written);
        assertThat(journal).doesNotExist();
        assertThat(dumped(scene.file)).isEqualTo(dump);
    }

    @Test
    void restoringAgainAndAgainKeepsEverything() throws IOException {
        for (String content : List.of("one", "two", "three")) {
            Files.writeString(scene.file, content);
            Path kept = scene.files().restore(copy, scene.file).orElseThrow();
            assertThat(kept).hasContent(content);
        }
        assertThat(folder.resolve("calendar kept 2026-03-02T093000Z 3.drumbeat")).hasContent("three");
        assertThat(dumped(scene.file)).isEqualTo(dump);
    }

    /** As a power cut would leave it: the second name given, the copy not yet in its place. */
    @Test
    void aRestoreThatBrokeOffIsBegunAgain() throws IOException {
        Files.writeString(scene.file, "wreck");
        Files.createLink(folder.resolve("calendar kept 2026-03-02T093000Z.drumbeat"), scene.file);
        Files.copy(copy.file(), folder.resolve(".drumbeat-broken-off.part"));

        Path kept = scene.files().restore(copy, scene.file).orElseThrow();

        assertThat(kept).hasFileName("calendar kept 2026-03-02T093000Z 2.drumbeat").hasContent("wreck");
        assertThat(dumped(scene.file)).isEqualTo(dump);
    }

    @Test
    void aCopyThatIsDamagedItselfReplacesNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(copy.file());
        bytes[bytes.length - 10] ^= 4;
        Files.write(copy.file(), bytes);
        Files.writeString(scene.file, "wreck");

        assertRefused(Kind.DAMAGED, copy);
        assertRefused(Kind.MISSING, new SafeCopy(folder.resolve("no such"), Scene.NOW, 0, 0));

        assertThat(scene.file).hasContent("wreck");
    }

    private void assertRefused(Kind kind, SafeCopy from) {
        assertThatThrownBy(() -> scene.files().restore(from, scene.file)).isInstanceOfSatisfying(StoreException.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private String dumped(Path file) {
        try (Library library = scene.files().open(file, 0)) {
            return Scene.dump(library);
        }
    }

    /** A journal that waits to be rolled back, as a crash in the middle of a write leaves it. */
    private Path hotJournal() throws IOException {
        Path journal = FileNames.journalOf(scene.file);
        Path saved = folder.resolve("saved");
        try (Sql sql = Sql.writing(scene.file, 0)) {
            sql.run("PRAGMA cache_size = 1");
            sql.run("BEGIN; UPDATE post SET title = 'never'; UPDATE post SET text = hex(randomblob(500000))");
            Files.copy(journal, saved);
        }
        return Files.move(saved, journal);
    }
}
