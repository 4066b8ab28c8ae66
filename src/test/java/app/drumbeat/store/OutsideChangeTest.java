package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Library;

/** Programs that keep folders equal replace files without asking; nothing of theirs is written over. */
class OutsideChangeTest {

    @TempDir
    private Path folder;

    private Scene scene;
    private Library library;

    @BeforeEach
    void open() {
        scene = new Scene(folder).with(3);
        library = scene.files().open(scene.file, 0);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aFileThatWasReplacedIsNotWrittenTo() throws IOException {
        Path other = folder.resolve("other.drumbeat");
        scene.files().create(other, Scene.HOSPITAL).close();
        Files.move(other, scene.file, StandardCopyOption.REPLACE_EXISTING);

        assertRefused(Kind.CHANGED_OUTSIDE);

        assertThat(library.posts().list()).hasSize(3);
        library.close();
        try (Library now = scene.files().open(scene.file, 0)) {
            assertThat(now.posts().list()).isEmpty();
        }
    }

    @Test
    void aFileThatWasWrittenIntoIsNotWrittenTo() throws IOException {
        Files.write(scene.file, new byte[4096], StandardOpenOption.APPEND);

        assertRefused(Kind.CHANGED_OUTSIDE);
    }

    @Test
    void aFileThatIsGoneIsMissing() throws IOException {
        Files.move(scene.file, folder.resolve("moved away"));

        assertRefused(Kind.MISSING);
        assertThat(scene.file).doesNotExist();
    }

    @Test
    void ourOwnWritesAreNoChangeFromOutside() {
        for (int i = 0; i < 20; i++) {
            Scene.commit(library, Change.made(Scene.post("own" + i, LocalDate.of(2026, 5, 1))));
            StepsTest.undo(library);
        }
        library.forgetDeletedBefore(Scene.NOW);
        scene.files().copy(library, folder.resolve("copy.drumbeat"));
        StepsTest.redo(library);
        assertThat(library.posts().list()).hasSize(4);
    }

    private void assertRefused(Kind kind) {
        assertThatThrownBy(() -> Scene.commit(library, Change.removed(Scene.INSTAGRAM))).isInstanceOfSatisfying(
                StoreException.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
