package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.start.CommandLineScene.Outcome;

/** {@code drumbeat backup}. */
class BackupCommandTest {

    private final CommandLineScene scene;

    BackupCommandTest(@TempDir Path folder) {
        scene = new CommandLineScene(folder).with(CommandLineScene.EXAMPLE);
    }

    @Test
    void aCopyIsACalendarThatSaysTheSame() {
        Path copy = scene.file("copy.drumbeat");

        Outcome outcome = scene.run("backup", "--out", copy);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(copy + " is a verified copy: 6 posts on 1 channel.");
        assertThat(scene.runAnywhere("gaps", "--calendar", copy)).isEqualTo(scene.run("gaps"));
    }

    @Test
    void aCopyTakesThePlaceOfAnOlderOne() {
        Path copy = scene.write("copy.drumbeat", "An older copy.");

        assertThat(scene.run("backup", "--out", copy).code()).isZero();

        assertThat(scene.runAnywhere("check", "--calendar", copy, "--today", "2026-02-01").code()).isZero();
    }

    @Test
    void aMissingFolderIsARefusal() {
        Outcome outcome = scene.run("backup", "--out", scene.file("nowhere").resolve("copy.drumbeat"));

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("nowhere").hasLineCount(1);
        assertThat(scene.file("nowhere")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfAFolderIsARefusal() {
        Path file = scene.write("file", "No folder.");

        assertThat(scene.run("backup", "--out", file.resolve("copy.drumbeat")).code()).isEqualTo(3);
    }

    @Test
    void theCalendarIsNeverWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(scene.calendar());
        Path link = Files.createSymbolicLink(scene.file("link.drumbeat"), scene.calendar());

        assertThat(scene.run("backup", "--out", scene.calendar()).code()).isEqualTo(2);
        assertThat(scene.run("backup", "--out", link).code()).isEqualTo(2);
        assertThat(scene.run("backup", "--out", scene.file(".").resolve("calendar.drumbeat")).err())
                .contains("is the calendar itself");

        assertThat(Files.readAllBytes(scene.calendar())).isEqualTo(before);
    }
}
