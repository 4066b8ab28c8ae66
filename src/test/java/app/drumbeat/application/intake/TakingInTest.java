package app.drumbeat.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;

/** An import is one step: all of it or nothing, and one undo takes all of it back. */
@Execution(ExecutionMode.CONCURRENT)
class TakingInTest {

    private static final String[] PLAN = {"Date,Channel,Title,Text,Campaign",
            "2026-03-02,LinkedIn,Flu jabs,Book now.,Winter",
            "2026-03-03,Instagram,Sleep well,Good night.,Winter", ",X,Some day,,"};

    @AutoClose
    private final Intake intake;

    TakingInTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    @Test
    void aPreviewWritesNothing() {
        intake.table(PLAN);

        assertThat(intake.everything()).isEmpty();
        assertThat(intake.workspace().undoName()).isEmpty();
    }

    @Test
    void oneUndoTakesAWholeImportBackAndRedoBringsItAgain() {
        intake.takeTable("Date,Channel,Title,Text", "2026-03-02,LinkedIn,Flu jabs,Book soon.");
        List<Object> before = intake.everything();
        intake.takeTable(PLAN);
        List<String> after = intake.plan();
        assertThat(intake.workspace().undoName().orElseThrow().toString()).contains("plan.csv");

        intake.workspace().undo();
        assertThat(withoutTracks(intake.everything())).isEqualTo(withoutTracks(before));

        intake.workspace().redo();
        assertThat(intake.plan()).isEqualTo(after);
        assertThat(intake.library().campaigns().list()).hasSize(1);
    }

    /** What undo never takes back: revision numbers and times of change rise. */
    private static List<Object> withoutTracks(List<Object> records) {
        return records.stream().map(record -> record instanceof Post post
                ? post.tracked(app.drumbeat.domain.post.Track.begun(post.track().uid(), java.time.Instant.EPOCH))
                : record).toList();
    }

    @Test
    void anImportThatChangesNothingIsNoStep() {
        intake.takeTable(PLAN);
        var newest = intake.workspace().undoName();
        ImportReport again = intake.takeTable(PLAN);

        assertThat(again.changed()).isFalse();
        assertThat(intake.workspace().undoName()).isEqualTo(newest);
        intake.workspace().undo();
        assertThat(intake.everything()).isEmpty();
    }

    @Test
    void whatIsTakenIsDecidedFromTheCalendarAsItIsThen() {
        PostsPreview early = intake.table(PLAN);
        intake.takeTable(PLAN);
        ImportReport late = intake.imports().take(early, Progress.NONE);

        assertThat(late.changed()).isFalse();
        assertThat(Intake.becomes((PostsPreview) late.preview())).containsOnly(Becomes.SAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 9, 20})
    void anImportThatIsCancelledAtAnyMomentChangesNothing(int moment) {
        StringBuilder rows = new StringBuilder("Date,Channel,Title\n");
        for (int i = 0; i < 6_000; i++) {
            rows.append(LocalDate.of(2026, 1, 1).plusDays(i % 300)).append(",LinkedIn,Tip ").append(i).append('\n');
        }
        Path file = intake.file("plan.csv", rows.toString());
        AtomicInteger told = new AtomicInteger();
        Progress watched = (done, total) -> {
            if (told.getAndIncrement() == moment) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> intake.imports().take(intake.imports().preview(file, IntakeChoices.NONE, watched),
                watched)).isInstanceOf(CancellationException.class);

        assertThat(intake.everything()).isEmpty();
        assertThat(intake.workspace().undoName()).isEmpty();
        assertThat(intake.take(file).changed()).isTrue();
        assertThat(intake.posts()).hasSize(6_000);
    }

    @Test
    void progressNeverRunsBackwardsPastItsEnd() {
        Path file = intake.file("plan.csv", PLAN);
        intake.imports().preview(file, IntakeChoices.NONE, (done, total) -> {
            assertThat(done).isNotNegative();
            assertThat(total == 0 || done <= total).as("%d of %d", done, total).isTrue();
        });
    }

    @Test
    void aPostThatWasDeletedIsMadeAnewByAFileThatStillHasIt() {
        intake.takeTable(PLAN);
        Post post = intake.post("Flu jabs");
        delete(post);
        intake.takeTable(PLAN);

        assertThat(intake.post("Flu jabs").id()).isNotEqualTo(post.id());
        assertThat(intake.library().deletedPosts().list()).hasSize(1);
    }

    @Test
    void aDeletedPostThatOurOwnTableNamesComesBackAndIsNoLongerDeleted() {
        intake.takeTable(PLAN);
        Post post = intake.post("Flu jabs");
        delete(post);
        intake.takeTable("Date,Channel,Title,Text,Drumbeat ID",
                "2026-03-02,LinkedIn,Flu jabs,Book now.," + post.id().value());

        assertThat(intake.post("Flu jabs").id()).isEqualTo(post.id());
        assertThat(intake.library().deletedPosts().list()).isEmpty();
        intake.workspace().undo();
        assertThat(intake.library().deletedPosts().list()).hasSize(1);
        assertThat(intake.posts()).extracting(Post::title).doesNotContain("Flu jabs");
    }

    private void delete(Post post) {
        intake.workspace().perform(StepName.of("step.post.delete"),
                open -> Changes.of(Change.removed(post)).and(Changes.of(
                        Change.made(DeletedPost.of(post, Intake.CLOCK.instant())))));
    }

    @Test
    void adjustingAPreviewReadsTheFileNoMore() throws java.io.IOException {
        Path file = intake.file("plan.csv", "Date,Channel,Title", "3/4/2026,LinkedIn,Flu jabs");
        PostsPreview preview = intake.preview(file);
        java.nio.file.Files.delete(file);
        PostsPreview adjusted = intake.imports().adjusted(preview,
                IntakeChoices.NONE.dated(java.util.Optional.of(app.drumbeat.application.intake.cells.DateOrder.DMY)),
                Progress.NONE);

        assertThat(Intake.days(adjusted)).isEqualTo("2026-04-03");
    }
}
