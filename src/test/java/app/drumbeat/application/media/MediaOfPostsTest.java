package app.drumbeat.application.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.media.MediaRules;
import app.drumbeat.domain.media.MediaRules.Objection;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.media.Ratio;
import app.drumbeat.domain.port.MediaFolder;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.media.Made;
import app.drumbeat.ui.OpenCalendar;

/** The pictures and films of posts. */
class MediaOfPostsTest {

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private MediaKeeping media;
    private Post post;

    @BeforeEach
    void aPost() {
        calendar = OpenCalendar.in(folder);
        media = calendar.media;
        Channel instagram = calendar.channel("Instagram", Network.INSTAGRAM, 3, 2);
        post = calendar.post(instagram, LocalDate.of(2026, 12, 4), "09:30", "Signs of sepsis", PostStatus.DRAFT);
    }

    @Test
    void attachingIsOneStepAndUndoLeavesTheFiles() {
        MediaKeeping.Attached done = attach(picture("a.png", 800, 1000), picture("b.png", 900, 900));

        assertThat(done).isEqualTo(new MediaKeeping.Attached(2, List.of()));
        assertThat(now().media()).containsExactly("plan.media/a.png", "plan.media/b.png");
        assertThat(calendar.library.media().list()).hasSize(2);

        calendar.workspace.undo();
        assertThat(now().media()).isEmpty();
        calendar.workspace.redo();
        assertThat(media.of(now())).extracting(SeenMedium::state).containsOnly(MediaFolder.State.THERE);
    }

    @Test
    void whatIsRefusedIsToldAndTheOthersAreTaken() throws IOException {
        Path text = Files.writeString(folder.resolve("minutes.docx"), "not a picture");

        MediaKeeping.Attached done = attach(text, picture("a.png", 800, 1000));

        assertThat(done.attached()).isOne();
        assertThat(done.refused()).extracting(Problem::key).containsExactly("media.problem.kind");
    }

    @Test
    void theNetworkMindsShapeSizeAndNumber() {
        attach(picture("wide.png", 1600, 500), picture("tall.png", 500, 1600), picture("fine.png", 1080, 1350));

        assertThat(media.of(now()))
                .extracting(seen -> seen.remarks().stream().map(MediaRules.Remark::objection).toList())
                .containsExactly(List.of(Objection.TOO_WIDE), List.of(Objection.TOO_NARROW), List.of());
        MediaRules x = MediaRules.of(Network.X);
        Medium large = new Medium(Medium.idOf("a.jpg"), "y".repeat(1_001), "", Medium.Kind.IMAGE, 10, 10, 0, 6_000_000);
        assertThat(x.remarks(large, 5)).containsExactly(new MediaRules.Remark(Objection.TOO_MANY, 4),
                new MediaRules.Remark(Objection.TOO_LARGE, 5), new MediaRules.Remark(Objection.ALT_TOO_LONG, 1_000));
        Medium film = new Medium(Medium.idOf("a.mp4"), "", "", Medium.Kind.VIDEO, 10, 10, 141, 6_000_000);
        assertThat(x.remarks(film, 1)).containsExactly(new MediaRules.Remark(Objection.TOO_LONG, 140));
    }

    @Test
    void shapesThatPeopleKnowHaveTheirName() {
        attach(picture("a.png", 1080, 1350), picture("b.png", 1200, 627), picture("c.png", 777, 100));

        assertThat(media.of(now())).extracting(seen -> Ratio.name(seen.medium().orElseThrow()).orElse(""))
                .containsExactly("4:5", "1.91:1", "");
    }

    @Test
    void whatAPictureShowsIsWrittenOnceAndCanBeUndone() {
        attach(picture("a.png", 800, 1000));

        media.describe("plan.media/a.png", "A nurse washes her hands");

        assertThat(described()).isEqualTo("A nurse washes her hands");
        calendar.workspace.undo();
        assertThat(described()).isEmpty();
    }

    @Test
    void aMissingFileIsFoundAgainWhereverItWent() throws IOException {
        Path photo = picture("a.png", 800, 1000);
        attach(photo);
        Files.delete(media.of(now()).getFirst().file());
        assertThat(media.of(now()).getFirst().state()).isEqualTo(MediaFolder.State.MISSING);

        assertThat(media.putBack("plan.media/a.png", picture("other.png", 10, 10), Progress.NONE))
                .isEqualTo(MediaKeeping.Found.OTHER);
        assertThat(media.putBack("plan.media/a.png", photo, Progress.NONE)).isEqualTo(MediaKeeping.Found.SAME);

        assertThat(media.of(now()).getFirst().state()).isEqualTo(MediaFolder.State.THERE);
    }

    @Test
    void anotherFileTakesThePlaceOfAMissingOneInEveryPostWithItsWords() {
        attach(picture("a.png", 800, 1000));
        media.describe("plan.media/a.png", "A nurse");
        Post copy = calendar.writing.duplicate(post.id()).orElseThrow();

        media.replace("plan.media/a.png", picture("b.png", 640, 640), Progress.NONE);

        assertThat(now().media()).containsExactly("plan.media/b.png");
        assertThat(calendar.library.posts().find(copy.id()).orElseThrow().media()).containsExactly("plan.media/b.png");
        assertThat(calendar.library.media().find(Medium.idOf("plan.media/b.png")).orElseThrow().alt())
                .isEqualTo("A nurse");
    }

    @Test
    void aPathThatAFileBroughtIsShownAsWhatItIs() {
        calendar.change(post, now -> now.showing(List.of("elsewhere/film.mp4")));

        assertThat(media.of(now())).singleElement().satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(MediaFolder.State.MISSING);
            assertThat(seen.medium()).isEmpty();
        });
    }

    @Test
    void aPictureFromTheClipboardBecomesAFile() {
        media.attach(post.id(), new MediaFolder.Pixels(2, 2, new int[]{-1, 0, 0, -1}), Progress.NONE);

        assertThat(media.of(now()).getFirst().medium()).hasValueSatisfying(
                medium -> assertThat(medium.width()).isEqualTo(2));
    }

    private MediaKeeping.Attached attach(Path... files) {
        return media.attach(post.id(), List.of(files), Progress.NONE);
    }

    private Path picture(String name, int width, int height) {
        return Made.picture(folder.resolve(name), width, height, "png", Color.CYAN);
    }

    private String described() {
        return media.of(now()).getFirst().medium().orElseThrow().alt();
    }

    private Post now() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }
}
