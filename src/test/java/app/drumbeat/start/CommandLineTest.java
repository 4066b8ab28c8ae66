package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.cli.Answer;
import app.drumbeat.cli.Calendars;
import app.drumbeat.cli.Cli;
import app.drumbeat.cli.OpenCalendar;
import app.drumbeat.domain.port.Library;
import app.drumbeat.start.CommandLineScene.Outcome;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.words.Texts;

/** What holds for every command: help, wrong usage, calendars that cannot be had, and what is said where. */
class CommandLineTest {

    private final CommandLineScene scene;

    CommandLineTest(@TempDir Path folder) {
        scene = new CommandLineScene(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "check", "backup"})
    void everyCommandSaysHowItIsUsed(String command) {
        assertThat(scene.runAnywhere("--help").out()).contains("  " + command + " ");
        Outcome outcome = scene.runAnywhere(command, "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Usage: drumbeat " + command).contains("--calendar=FILE");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void helpIsGivenWhereverItIsAskedFor() {
        assertThat(scene.runAnywhere("--help", "gaps").out()).startsWith("Usage: drumbeat gaps");
        assertThat(scene.runAnywhere("backup", "--help").code()).isZero();
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(scene.runAnywhere("--version")).isEqualTo(new Outcome(0, "drumbeat 9.9\n", ""));
        assertThat(scene.runAnywhere("gaps", "--version")).isEqualTo(new Outcome(0, "drumbeat 9.9\n", ""));
        assertThat(Version.ofThisProgram()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void askingForHelpLeavesNoTrace() throws IOException {
        scene.runAnywhere("--help");

        try (var files = Files.list(scene.folder())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void withoutACommandTheWindowIsWanted() {
        assertThat(window()).isEqualTo(new Answer.WindowWanted(Optional.empty(), Optional.empty()));
        assertThat(window("--calendar", "/plans/clinic.drumbeat", "--today=2026-03-01"))
                .isEqualTo(new Answer.WindowWanted(Optional.of(Path.of("/plans/clinic.drumbeat")),
                        Optional.of(LocalDate.of(2026, 3, 1))));
    }

    @Test
    void aCalendarFileAloneIsOpenedInTheWindow() {
        assertThat(window("/plans/clinic.drumbeat"))
                .isEqualTo(new Answer.WindowWanted(Optional.of(Path.of("/plans/clinic.drumbeat")), Optional.empty()));
    }

    private Answer window(String... arguments) {
        return scene.cli(new ByteArrayOutputStream(), new ByteArrayOutputStream()).run(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            frobnicate                        | frobnicate
            gaps frobnicate                   | frobnicate
            gaps --frobnicate                 | --frobnicate
            gaps --from                       | --from
            gaps --from 2026-02-30            | 2026-02-30
            gaps --from 2026-13-01            | 2026-13-01
            gaps --from 1.3.2026              | 1.3.2026
            gaps --from 12026-03-01           | 12026-03-01
            gaps --from +2026-03-01           | +2026-03-01
            gaps --from 0000-03-01            | 0000-03-01
            gaps --to tomorrow                | tomorrow
            gaps --today 2026-3-1             | 2026-3-1
            --today 2026-02-29 gaps           | 2026-02-29
            gaps --level PLANNED              | planned, approved
            gaps --format xml                 | text, json, csv
            gaps --level planned --level approved | --level
            gaps @arguments                   | @arguments
            backup                            | --out
            backup --out                      | --out""")
    void wrongUsageIsSaidWithItsPlaceAndWhereHelpIs(String line, String named) {
        Outcome outcome = scene.runAnywhere((Object[]) line.strip().split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(2).first().asString().contains(named);
        assertThat(outcome.err()).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "check", "backup --out copy.drumbeat"})
    void aMissingCalendarIsARefusal(String line) {
        Outcome outcome = scene.run((Object[]) line.split(" "));

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("There is no " + scene.calendar());
        assertThat(scene.calendar()).doesNotExist();
    }

    @Test
    void anotherFileIsNoCalendar() {
        Path letter = scene.write("calendar.drumbeat", "Dear Drumbeat, this is a letter and no calendar at all.");

        assertThat(scene.run("gaps").code()).isEqualTo(3);
        assertThat(scene.run("gaps").err()).contains("is not a Drumbeat calendar");
        assertThat(letter).hasContent("Dear Drumbeat, this is a letter and no calendar at all.");
    }

    @Test
    void aFolderIsNoCalendar() throws IOException {
        Files.createDirectory(scene.calendar());

        assertThat(scene.run("gaps").code()).isEqualTo(3);
        assertThat(scene.run("gaps").err()).hasLineCount(1);
    }

    @Test
    void aCalendarThatIsOpenElsewhereIsWaitedForAndThenRefused() {
        scene.with(CommandLineScene.EXAMPLE);
        long before = System.nanoTime();
        try (Library window = new SqliteCalendarFiles(CommandLineScene.CLOCK, failed -> {
            throw failed;
        }).open(scene.calendar(), 0)) {
            Outcome outcome = scene.run("gaps");

            assertThat(outcome.code()).isEqualTo(3);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("This calendar is open in Drumbeat");
            assertThat(window.channels().list()).hasSize(1);
        }
        assertThat((System.nanoTime() - before) / 1_000_000).isBetween(2_500L, 30_000L);
        assertThat(scene.run("gaps").code()).isZero();
    }

    @Test
    void outputThatNobodyTakesIsARefusal() {
        scene.with(CommandLineScene.EXAMPLE);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(scene.cli(new FullDisk(), err).run("gaps", "--calendar", scene.calendar().toString()))
                .isEqualTo(new Answer.Ended(3));
        assertThat(err.toString()).contains("Is the disk full");
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void anErrorOfOurOwnIsASentenceAndFour() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        Answer answer = new Cli(new BrokenCalendars(), Texts.of(Locale.UK), "9.9", out, err).run("gaps");

        assertThat(answer).isEqualTo(new Answer.Ended(4));
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Something went wrong in Drumbeat").doesNotContain("Exception")
                .doesNotContain("secret");
    }

    /** Calendars with a mistake of ours in them. */
    private static final class BrokenCalendars implements Calendars {

        @Override
        public Path usual() {
            return Path.of("calendar.drumbeat");
        }

        @Override
        public OpenCalendar toRead(Path file, Optional<LocalDate> today) {
            throw new IllegalStateException("secret");
        }

        @Override
        public OpenCalendar toFill(Path file, Optional<LocalDate> today) {
            throw new IllegalStateException("secret");
        }

        @Override
        public OpenCalendar toTry(Path file, Optional<LocalDate> today) {
            throw new IllegalStateException("secret");
        }

        @Override
        public OpenCalendar toWrite(Path file, Optional<LocalDate> today) {
            throw new IllegalStateException("secret");
        }
    }
}
