package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;

/** Programs that are killed in the middle of their work, and others that come to the same calendar. */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidToBeDoneSurvivesAKill() throws Exception {
        assertThat(killWriters(4)).isPositive();
    }

    @Test
    @Tag("soak")
    void whatWasSaidToBeDoneSurvivesHundredsOfKills(TestReporter report) throws Exception {
        report.publishEntry("acknowledged steps over 300 kills: " + killWriters(300));
    }

    @Test
    @Tag("soak")
    void anUpgradeThatIsKilledLeavesTheOldSchemaOrTheNewOne(TestReporter report) throws Exception {
        Scene scene = new Scene(folder).with(300);
        byte[] old = Files.readAllBytes(scene.file);
        int upgraded = 0;
        for (int seed = 0; seed < 150; seed++) {
            Files.write(scene.file, old);
            Files.deleteIfExists(FileNames.journalOf(scene.file));
            try (OtherProcess process = OtherProcess.start("upgrade", scene.file)) {
                process.line();
                Thread.sleep(new Random(seed).nextInt(700));
                process.kill();
            }
            try (Library library = MigrationsTest.later(scene).openToRead(scene.file, 0)) {
                assertThat(library.posts().count()).isEqualTo(300);
                assertThat(scene.files().examine(library).sound()).isTrue();
            }
            upgraded += isOfToday(scene) ? 0 : 1;
        }
        report.publishEntry("of 150 killed upgrades were done: " + upgraded);
    }

    @Test
    @Tag("soak")
    void aRestoreThatIsKilledLosesNothingAndCanBeRepeated() throws Exception {
        Scene scene = new Scene(folder).with(50);
        scene.files().open(scene.file, 0).close();
        SafeCopy copy = scene.files().copiesOf(scene.file).getFirst();
        for (int seed = 0; seed < 100; seed++) {
            String wreck = "wreck " + seed;
            Files.writeString(scene.file, wreck);
            try (OtherProcess process = OtherProcess.start("restore", scene.file)) {
                process.line();
                Thread.sleep(new Random(seed).nextInt(30));
                process.kill();
            }
            assertThat(contents()).as("seed %d", seed).contains(wreck);
            scene.files().restore(copy, scene.file);
            try (Library library = scene.files().open(scene.file, 0)) {
                assertThat(library.posts().count()).isEqualTo(50);
            }
            clear();
        }
    }

    @Test
    void aCalendarIsFreeAgainWhenWhoHeldItWasKilled() throws Exception {
        Scene scene = new Scene(folder).with(3);
        try (OtherProcess holder = OtherProcess.start("hold", scene.file)) {
            assertThat(holder.line()).isEqualTo("open 3");
            assertThatThrownBy(() -> scene.files().open(scene.file, 100)).isInstanceOfSatisfying(StoreException.class,
                    refusal -> assertThat(refusal.kind()).isEqualTo(Kind.LOCKED));
            holder.kill();
        }
        scene.files().open(scene.file, 0).close();
    }

    /** Closing any second look at a file could drop the lock of the first, as far as other processes see it. */
    @Test
    void lookingAgainAtAnOpenCalendarKeepsItsLock() throws Exception {
        Scene scene = new Scene(folder).with(3);
        try (Library library = scene.files().open(scene.file, 0)) {
            assertThatThrownBy(() -> scene.files().open(scene.file, 0)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> scene.files().openToRead(scene.file, 0)).isInstanceOf(StoreException.class);
            scene.files().copy(library, folder.resolve("copy.drumbeat"));
            scene.files().copiesOf(scene.file);

            try (OtherProcess other = OtherProcess.start("open", scene.file)) {
                assertThat(other.line()).isEqualTo("LOCKED");
            }
        }
    }

    private int killWriters(int kills) throws IOException, InterruptedException {
        Scene scene = new Scene(folder).with(0);
        Set<String> there = new TreeSet<>();
        int acknowledged = 0;
        for (int seed = 0; seed < kills; seed++) {
            List<String> lines = new ArrayList<>();
            try (OtherProcess writer = OtherProcess.start("write", scene.file)) {
                lines.add(writer.line());
                Thread.sleep(new Random(seed).nextInt(500));
                lines.addAll(writer.kill());
            }
            acknowledged += lines.size();
            lines.forEach(line -> note(line, there));
            try (Library library = scene.files().open(scene.file, 0)) {
                assertThat(scene.files().examine(library).sound()).isTrue();
                Set<String> found = library.posts().list().stream().map(post -> post.id().value())
                        .collect(Collectors.toCollection(TreeSet::new));
                // One more or one less: the step that was done but could not be said any more.
                assertThat(Stream.concat(found.stream().filter(id -> !there.contains(id)),
                        there.stream().filter(id -> !found.contains(id)))).as("seed %d", seed)
                        .hasSizeLessThanOrEqualTo(1);
                there.clear();
                there.addAll(found);
            }
        }
        return acknowledged;
    }

    private static void note(String line, Set<String> there) {
        String id = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("made ")) {
            there.add(id);
        } else {
            there.remove(id);
        }
    }

    private static boolean isOfToday(Scene scene) {
        try {
            scene.files().openToRead(scene.file, 0).close();
            return true;
        } catch (StoreException newer) {
            return false;
        }
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** What earlier rounds have kept. */
    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> String.valueOf(each.getFileName()).matches(".*( kept |\\.part).*"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
