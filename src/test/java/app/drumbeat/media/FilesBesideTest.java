package app.drumbeat.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.MediaFolder;
import app.drumbeat.domain.port.Progress;

/** Files that become pictures of a calendar, and files that do not. */
class FilesBesideTest {

    @TempDir
    Path folder;

    private final MediaFolder beside = new FilesBeside();
    private Path calendar;
    private Path desk;

    @BeforeEach
    void aCalendarAndADesk() throws IOException {
        calendar = Files.createFile(Files.createDirectory(folder.resolve("plans")).resolve("ward 7.drumbeat"));
        desk = Files.createDirectory(folder.resolve("desk"));
    }

    @Test
    void aPictureIsCopiedBesideTheCalendarWithItsSizeAndSum() throws IOException {
        Path photo = Made.picture(desk.resolve("Team photo.JPG"), 400, 500, "jpg", Color.PINK);

        Medium kept = keep(photo, List.of());

        assertThat(kept.path()).isEqualTo("ward 7.media/Team photo.jpg");
        assertThat(kept.kind()).isEqualTo(Medium.Kind.IMAGE);
        assertThat(kept.width()).isEqualTo(400);
        assertThat(kept.height()).isEqualTo(500);
        assertThat(kept.bytes()).isEqualTo(Files.size(photo));
        assertThat(Files.mismatch(photo, beside.place(calendar, kept.path()))).isEqualTo(-1);
        assertThat(beside.state(calendar, kept)).isEqualTo(MediaFolder.State.THERE);
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Medium kept = keep(Made.picture(desk.resolve("a.png"), 10, 10, "png", Color.RED), List.of());
            Path file = beside.place(calendar, kept.path());

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void theSameFileIsKeptOnceAndAnotherOfItsNameBesideIt() throws IOException {
        Path red = Made.picture(desk.resolve("photo.png"), 10, 10, "png", Color.RED);
        Path sameElsewhere = Files.copy(red, desk.resolve("copy of photo.png"));
        Path blue = Made.picture(Files.createDirectory(desk.resolve("b")).resolve("photo.png"), 10, 10, "png",
                Color.BLUE);

        Medium first = keep(red, List.of());
        Medium same = keep(sameElsewhere, List.of(first));
        Medium other = keep(blue, List.of(first));
        Medium unknown = keep(red, List.of());

        assertThat(same).isEqualTo(first);
        assertThat(other.path()).isEqualTo("ward 7.media/photo 2.png");
        assertThat(unknown.path()).as("a file that lies there but that no record knows").isEqualTo(first.path());
        assertThat(files()).containsExactly("photo 2.png", "photo.png");
    }

    @ParameterizedTest
    @CsvSource({"100000,100000", "20000,20000", "65535,65535"})
    void aPictureThatClaimsToBeHugeIsRefusedWithoutBeingOpened(int width, int height) throws IOException {
        assertRefused(Made.claimingPng(desk.resolve("bomb.png"), width, height), "media.problem.pixels");
        if (width < 65_536) {
            assertRefused(Made.claimingJpeg(desk.resolve("bomb.jpg"), width, height), "media.problem.pixels");
        }
    }

    @Test
    void whatIsNoMediumIsRefused() throws IOException {
        assertRefused(Files.createFile(desk.resolve("nothing.png")), "media.problem.empty");
        assertRefused(Files.writeString(desk.resolve("list.png"), "this is no picture at all"), "media.problem.kind");
        Path whole = Made.picture(desk.resolve("whole.jpg"), 300, 300, "jpg", Color.RED);
        Path png = Made.claimingPng(desk.resolve("sound.png"), 30, 30);
        assertRefused(Files.write(desk.resolve("cut.png"), Arrays.copyOf(Files.readAllBytes(png), 20)),
                "media.problem.broken");
        assertRefused(Files.write(desk.resolve("cut.jpg"), Arrays.copyOf(Files.readAllBytes(whole), 24)),
                "media.problem.broken");
        assertThat(files()).isEmpty();
    }

    @Test
    void theEndingFollowsWhatTheFileIs() throws IOException {
        Path wrong = Made.picture(desk.resolve("really a png.jpeg"), 10, 10, "png", Color.RED);

        assertThat(keep(wrong, List.of()).path()).isEqualTo("ward 7.media/really a png.png");
    }

    @Test
    void aDocumentIsTakenToo() throws IOException {
        Path pdf = Files.write(desk.resolve("Leaflet.pdf"), "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII));

        assertThat(keep(pdf, List.of()).kind()).isEqualTo(Medium.Kind.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"CON.png | file-CON.png", "a<b>:c?.png | a-b-c.png", "...png | media.png",
            "Grüße aus Köln.png | Grüße aus Köln.png", "صورة.png | صورة.png"})
    void itsNameCanLieOnEverySystem(String name, String safe) {
        assertThat(SafeName.of(Path.of(name)) + ".png").isEqualTo(safe);
    }

    @Test
    void whatIsMissingOrAnotherIsSeen() throws IOException {
        Medium kept = keep(Made.picture(desk.resolve("a.png"), 10, 10, "png", Color.RED), List.of());
        Path file = beside.place(calendar, kept.path());

        Files.write(file, new byte[3]);
        assertThat(beside.state(calendar, kept)).isEqualTo(MediaFolder.State.CHANGED);
        Files.delete(file);
        assertThat(beside.state(calendar, kept)).isEqualTo(MediaFolder.State.MISSING);
        assertThat(beside.state(calendar, kept.at(Medium.idOf("\0 impossible")))).isEqualTo(MediaFolder.State.MISSING);
    }

    @Test
    void aCopyThatIsCancelledLeavesNothing() {
        Path photo = Made.picture(desk.resolve("a.png"), 600, 600, "png", Color.RED);
        Medium medium = beside.look(photo, Progress.NONE).medium().orElseThrow();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(
                () -> beside.keep(calendar, photo, medium, List.of(), (done, all) -> {
                    throw new CancellationException();
                }));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//server/share/a.png", "\\\\server\\share\\a.png", "https://example.org/a.png"})
    void aPathToAnotherComputerIsNotLookedAt(String path) {
        assertThat(beside.state(calendar, new Medium(Medium.idOf(path), "", "", Medium.Kind.IMAGE, 0, 0, 0, 0)))
                .isEqualTo(MediaFolder.State.MISSING);
    }

    @Test
    void aFileThatVanishedIsSaidToBeMissing() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> beside.look(desk.resolve("gone.png"), Progress.NONE))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(StoreException.Kind.MISSING));
    }

    private Medium keep(Path file, List<Medium> known) {
        MediaFolder.Look look = beside.look(file, Progress.NONE);
        return beside.keep(calendar, file, look.medium().orElseThrow(), known, Progress.NONE);
    }

    private void assertRefused(Path file, String key) {
        MediaFolder.Look look = beside.look(file, Progress.NONE);
        assertThat(look.medium()).isEmpty();
        assertThat(look.problem()).map(Problem::key).contains(key);
    }

    private List<String> files() {
        Path media = calendar.resolveSibling("ward 7.media");
        if (!Files.exists(media)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(media)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
