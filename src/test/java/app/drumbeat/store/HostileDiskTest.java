package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;
import app.drumbeat.files.AtomicFile;
import app.drumbeat.files.Sha256;

/** A disk of six megabytes that fills up, and one that may only be read. Needs the right to mount, and is asked for by name. */
@Tag("soak")
class HostileDiskTest {

    @TempDir
    private Path folder;

    private Path disk;
    private Scene scene;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()) == 0, "no right to mount");
        scene = new Scene(disk).with(5);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskLosesNothingThatWasSavedAndWorksAgainOnceThereIsSpace() throws IOException {
        try (Library library = scene.files().open(scene.file, 0)) {
            Path ballast = Files.write(disk.resolve("ballast"), new byte[2 << 20]);
            List<Post> saved = new ArrayList<>();
            assertRefused(Kind.FULL, () -> {
                for (int i = 0; i < 1000; i++) {
                    Post post = Scene.post("big" + i, LocalDate.of(2026, 4, 1))
                            .saying(new Words("t", "x".repeat(100_000),
                                    "", ""));
                    Scene.commit(library, Change.made(post));
                    saved.add(post);
                }
            });
            assertThat(saved).isNotEmpty();
            assertThat(library.posts().count()).isEqualTo(5 + saved.size());
            assertRefused(Kind.FULL, () -> Scene.commit(library, Change.made(big("again"))));
            assertThat(scene.files().examine(library).sound()).isTrue();

            Files.delete(ballast);
            Scene.commit(library, Change.made(big("at last")));
            StepsTest.undo(library);
            assertThat(library.posts().list()).containsAll(saved).hasSize(5 + saved.size());
        }
    }

    @Test
    void aFullDiskLeavesOldExportsAndCopiesAsTheyWere() throws IOException {
        scene.files().open(scene.file, 0).close();
        Path copy = scene.files().copiesOf(scene.file).getFirst().file();
        Path feed = Files.writeString(disk.resolve("feed.ics"), "old");
        fill();
        String before = Sha256.of(copy);

        assertRefused(Kind.FULL, () -> AtomicFile.write(feed, out -> out.write(new byte[1 << 20])));
        try (Library library = scene.files(Scene.NOW.plusSeconds(86_400)).open(scene.file, 0)) {
            assertThat(library.posts().count()).isEqualTo(5);
            assertThat(scene.failedCopies).extracting(StoreException::kind).containsExactly(Kind.FULL);
            assertRefused(Kind.FULL, () -> scene.files().copy(library, disk.resolve("another.drumbeat")));
        }
        assertRefused(Kind.FULL, () -> scene.files().create(disk.resolve("new.drumbeat"), Scene.HOSPITAL));

        assertThat(feed).hasContent("old");
        assertThat(Sha256.of(copy)).isEqualTo(before);
        assertThat(names()).containsExactlyInAnyOrder("calendar.drumbeat", "calendar copies", "feed.ics", "ballast",
                copy.getFileName().toString(), copy.getFileName() + ".sha256");
    }

    @Test
    void aFullDiskStopsAnUpgradeBeforeItBegins() throws IOException {
        fill();
        String before = Sha256.of(scene.file);

        assertRefused(Kind.FULL, () -> MigrationsTest.later(scene).open(scene.file, 0));

        assertThat(Sha256.of(scene.file)).isEqualTo(before);
    }

    @Test
    void aFullDiskStopsARestoreWithEverythingInItsPlace() throws IOException {
        scene.files().open(scene.file, 0).close();
        var copy = scene.files().copiesOf(scene.file).getFirst();
        fill();
        String before = Sha256.of(scene.file);

        assertRefused(Kind.FULL, () -> scene.files().restore(copy, scene.file));

        assertThat(Sha256.of(scene.file)).isEqualTo(before);
        assertThat(scene.files().copiesOf(scene.file)).containsExactly(copy);
    }

    @Test
    void whereNothingCanBeWrittenACalendarOpensToRead() throws Exception {
        String before = Sha256.of(scene.file);
        run("mount", "-o", "remount,ro", disk.toString());

        try (Library library = scene.files().open(scene.file, 0)) {
            assertThat(library.readOnly()).isTrue();
            assertThat(library.posts().count()).isEqualTo(5);
            assertThat(scene.files().examine(library).sound()).isTrue();
            assertThat(scene.files().copy(library, folder.resolve("elsewhere.drumbeat")).posts()).isEqualTo(5);
            assertRefused(Kind.READ_ONLY, () -> Scene.commit(library, Change.removed(Scene.INSTAGRAM)));
        }
        try (Library older = MigrationsTest.later(scene).open(scene.file, 0)) {
            assertThat(older.posts().count()).isEqualTo(5);
            assertThat(older.readOnly()).isTrue();
        }
        assertRefused(Kind.READ_ONLY, () -> scene.files().create(disk.resolve("new.drumbeat"), Scene.HOSPITAL));
        assertRefused(Kind.READ_ONLY, () -> AtomicFile.write(disk.resolve("feed.ics"), out -> out.write(1)));
        assertThat(scene.failedCopies).isEmpty();
        assertThat(Sha256.of(scene.file)).isEqualTo(before);
    }

    @Test
    void anUnfinishedWriteInAPlaceThatCannotBeWrittenIsSaidToBeSo() throws Exception {
        try (OtherProcess writer = OtherProcess.start("crash", scene.file)) {
            assertThat(writer.line()).isEqualTo("in the middle");
            writer.kill();
        }
        run("mount", "-o", "remount,ro", disk.toString());

        assertRefused(Kind.READ_ONLY, () -> scene.files().open(scene.file, 0));

        run("mount", "-o", "remount,rw", disk.toString());
        try (Library library = scene.files().open(scene.file, 0)) {
            assertThat(library.posts().list()).allMatch(post -> !post.title().equals("never"));
        }
    }

    private static Post big(String id) {
        return Scene.post(id, LocalDate.of(2026, 4, 1)).saying(new Words("t", "x".repeat(300_000), "", ""));
    }

    private void fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        try (var out = Files.newOutputStream(ballast)) {
            for (int i = 0; i < 10_000; i++) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            return;
        }
        throw new IllegalStateException("The disk is larger than it should be");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            return files.filter(file -> !file.equals(disk)).map(file -> file.getFileName().toString()).toList();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    private static void assertRefused(Kind kind, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(StoreException.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
