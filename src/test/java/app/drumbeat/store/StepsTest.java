package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepEntry;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;

class StepsTest {

    @TempDir
    private Path folder;

    private final LocalDate tuesday = LocalDate.of(2026, 3, 3);
    private final Post teaser = Scene.post("teaser", tuesday);
    private final Post moved = teaser.movedTo(tuesday.plusDays(2));

    @Test
    void aStepIsKeptWithItsNameAndWhatItChanged() {
        try (Library library = new Scene(folder).begin()) {
            StepName name = StepName.of("step.post.move", "Know the \"signs\"", 3);
            library.commit(name, Scene.NOW, Changes.of(Change.made(teaser), Change.replaced(teaser, moved)));

            StepEntry step = library.toUndo().orElseThrow();
            assertThat(step.name()).isEqualTo(name);
            assertThat(step.at()).isEqualTo(Scene.NOW);
            assertThat(library.changesOf(step).list()).containsExactly(Change.made(teaser),
                    Change.replaced(teaser, moved));
        }
    }

    @Test
    void stepsAreStillThereWhenTheFileIsOpenedAgain() {
        Scene scene = new Scene(folder).with(3);

        try (Library library = scene.files().open(scene.file, 0)) {
            undo(library);
            undo(library);
            assertThat(library.posts().list()).isEmpty();
            assertThat(library.channels().list()).isEmpty();
            assertThat(library.toUndo()).isEmpty();
        }
        try (Library library = scene.files().open(scene.file, 0)) {
            redo(library);
            redo(library);
            assertThat(library.posts().list()).hasSize(3);
            assertThat(library.toRedo()).isEmpty();
        }
    }

    @Test
    void undoBringsBackWhatTheFileHeldWhateverTheChangeClaimed() {
        try (Library library = new Scene(folder).begin()) {
            Scene.commit(library, Change.made(teaser));
            Post stale = teaser.ownedBy("somebody else");
            Scene.commit(library, Change.replaced(stale, moved));

            assertThat(library.changesOf(library.toUndo().orElseThrow()).list())
                    .containsExactly(Change.replaced(teaser, moved));
            undo(library);
            assertThat(library.posts().find(teaser.id())).contains(teaser);
        }
    }

    @Test
    void aNewStepForgetsThoseThatWereUndoneAndNumbersOnlyRise() {
        try (Library library = new Scene(folder).begin()) {
            Scene.commit(library, Change.made(teaser));
            long undone = library.toUndo().orElseThrow().number();
            undo(library);

            Scene.commit(library, Change.made(moved));

            assertThat(library.toRedo()).isEmpty();
            assertThat(library.toUndo().orElseThrow().number()).isGreaterThan(undone);
        }
    }

    @Test
    void stepsAreUndoneAndRedoneInTheirOrderOnly() {
        try (Library library = new Scene(folder).begin()) {
            StepEntry first = library.toUndo().orElseThrow();
            Scene.commit(library, Change.made(teaser));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> library.commitUndo(first, Scene.NOW, Changes.none(), List.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> library.commitRedo(first, Scene.NOW, Changes.none(), List.of()));
            assertThat(library.posts().count()).isEqualTo(1);
        }
    }

    @Test
    void theOldestStepsAreForgottenBeyondTwoHundred() {
        try (Library library = new Scene(folder).begin()) {
            IntStream.rangeClosed(1, 250).forEach(i -> Scene.commit(library,
                    Change.made(Scene.post("p" + i, tuesday.plusDays(i)))));

            for (int i = 0; i < Library.STEPS_KEPT; i++) {
                undo(library);
            }
            assertThat(library.toUndo()).isEmpty();
            assertThat(library.posts().count()).isEqualTo(50);
            assertThat(((SqliteLibrary) library).sql().number("SELECT count(*) AS number FROM step_change"))
                    .isEqualTo(200);
        }
    }

    @Test
    void whatChangesNothingIsNoStep() {
        try (Library library = new Scene(folder).begin()) {
            long newest = library.toUndo().orElseThrow().number();

            Scene.commit(library, Change.replaced(teaser, teaser));
            Scene.commit(library);

            assertThat(library.toUndo().orElseThrow().number()).isEqualTo(newest);
        }
    }

    @Test
    void aRecordThatComesAndGoesInOneStepIsUndoneToWhatItWas() {
        try (Library library = new Scene(folder).begin()) {
            Scene.commit(library, Change.made(teaser));
            String before = Scene.dump(library);
            Scene.commit(library, Change.removed(teaser), Change.made(moved),
                    Change.replaced(moved, teaser.ownedBy("Jo")),
                    Change.removed(teaser), Change.removed(teaser));

            assertThat(library.posts().list()).isEmpty();
            undo(library);
            assertThat(Scene.dump(library)).isEqualTo(before);
        }
    }

    static void undo(Library library) {
        StepEntry step = library.toUndo().orElseThrow();
        library.commitUndo(step, Scene.NOW, library.changesOf(step).turnedRound(), List.of());
    }

    static void redo(Library library) {
        StepEntry step = library.toRedo().orElseThrow();
        library.commitRedo(step, Scene.NOW, library.changesOf(step), List.of());
    }
}
