package app.drumbeat.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.StoreException;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileHoldsWhatWasWritten() throws IOException {
        AtomicFile.write(folder.resolve("plan.ics"), text("BEGIN:VCALENDAR"));

        assertThat(folder.resolve("plan.ics")).hasContent("BEGIN:VCALENDAR");
        assertThat(names()).containsExactly("plan.ics");
    }

    @Test
    void aWriteThatBreaksOffLeavesTheOldFileAndNothingElse() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.ics"), "old");

        assertThatThrownBy(() -> AtomicFile.write(feed, out -> {
            out.write("half of the new".getBytes(UTF_8));
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);

        assertThat(feed).hasContent("old");
        assertThat(names()).containsExactly("feed.ics");
    }

    @Test
    void aWriterThatMeetsAnErrorIsARefusalThatNamesTheFile() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.ics"), "old");

        assertRefused(StoreException.Kind.FULL, feed, () -> AtomicFile.write(feed, out -> {
            throw new IOException("No space left on device");
        }));
        assertRefused(StoreException.Kind.FAILED, feed, () -> AtomicFile.write(feed, out -> {
            throw new IOException("Input/output error");
        }));
        assertThat(feed).hasContent("old");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertRefused(StoreException.Kind.MISSING, nowhere,
                () -> AtomicFile.write(nowhere.resolve("feed.ics"), text("new")));
    }

    @Test
    void aFolderIsNeverReplacedByAFile() {
        assertRefused(StoreException.Kind.READ_ONLY, folder, () -> AtomicFile.write(folder, text("new")));
    }

    @Test
    void aFileThatWouldNotChangeIsLeftAlone() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.ics"), "same");
        FileTime longAgo = FileTime.from(Instant.parse("2026-03-02T09:30:00Z"));
        Files.setLastModifiedTime(feed, longAgo);

        assertThat(AtomicFile.writeIfDifferent(feed, text("same"))).isFalse();
        assertThat(Files.getLastModifiedTime(feed)).isEqualTo(longAgo);
        assertThat(AtomicFile.writeIfDifferent(feed, text("other"))).isTrue();
        assertThat(feed).hasContent("other");
        assertThat(names()).containsExactly("feed.ics");
    }

    @Test
    void whatIsPrivateIsPrivateAndStaysSo() throws IOException {
        Path choices = folder.resolve("choices.properties");

        AtomicFile.writePrivately(choices, text("theme=DARK"));
        assertThat(permissions(choices)).isEqualTo("rw-------");

        Files.setPosixFilePermissions(choices, PosixFilePermissions.fromString("rw-r--r--"));
        AtomicFile.writePrivately(choices, text("theme=LIGHT"));
        assertThat(permissions(choices)).isEqualTo("rw-------");
    }

    @Test
    void aFeedThatOthersMayReadStaysReadable() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.ics"), "old");
        Files.setPosixFilePermissions(feed, PosixFilePermissions.fromString("rw-rw-r--"));

        AtomicFile.write(feed, text("new"));

        assertThat(permissions(feed)).isEqualTo("rw-rw-r--");
    }

    @Test
    void aNewExportGetsThePermissionsOfAnyNewFile() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));

        AtomicFile.write(folder.resolve("month.pdf"), text("%PDF"));

        assertThat(permissions(folder.resolve("month.pdf"))).isEqualTo(permissions(plain));
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Path real = Files.writeString(shared.resolve("feed.ics"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("feed.ics"), real);

        AtomicFile.write(link, text("new"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void leftoversOfKilledWritesGoWithTheNextWriteAndRunningOnesStay() throws IOException {
        Path leftover = Files.createFile(folder.resolve(".drumbeat-1.part"));
        Files.setLastModifiedTime(leftover, FileTime.from(Files.getLastModifiedTime(leftover).toInstant()
                .minus(Duration.ofHours(2))));
        Path running = Files.createFile(folder.resolve(".drumbeat-2.part"));
        Path foreign = Files.createFile(folder.resolve("other.part"));
        Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));

        AtomicFile.write(folder.resolve("feed.ics"), text("new"));

        assertThat(leftover).doesNotExist();
        assertThat(running).exists();
        assertThat(foreign).exists();
    }

    @Test
    void aLibraryThatClosesTheStreamDoesNoHarm() {
        AtomicFile.write(folder.resolve("month.pdf"), out -> {
            out.write('%');
            out.close();
            out.write('P');
        });

        assertThat(folder.resolve("month.pdf")).hasContent("%P");
    }

    @Test
    void ofTwoNewFilesOfOneNameTheFirstStays() throws IOException {
        Path calendar = folder.resolve("calendar.drumbeat");
        try (PartFile first = PartFile.privatelyBeside(calendar);
                PartFile second = PartFile.privatelyBeside(calendar)) {
            Files.writeString(first.path(), "first");
            first.publishAsNew();

            assertRefused(StoreException.Kind.FAILED, calendar, second::publishAsNew);
        }
        assertThat(calendar).hasContent("first");
        assertThat(names()).containsExactly("calendar.drumbeat");
    }

    @Test
    void foldersThatAreMissingAreMadeForTheUserAlone() throws IOException {
        String before = permissions(folder);

        Privacy.makeFolder(folder.resolve("share/drumbeat"));

        assertThat(permissions(folder.resolve("share"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("share/drumbeat"))).isEqualTo("rwx------");
        assertThat(permissions(folder)).isEqualTo(before);
    }

    static Content text(String text) {
        return out -> out.write(text.getBytes(UTF_8));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void assertRefused(StoreException.Kind kind, Path file, Runnable writing) {
        assertThatThrownBy(writing::run).isInstanceOfSatisfying(StoreException.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.file()).isEqualTo(file.toString());
        });
    }
}
