package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.cli.Answer;
import app.drumbeat.cli.Cli;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.PlanFormat;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.json.PlanFile;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.words.Texts;

/** The command line in a folder of its own, as a script sees it: arguments in; exit code, output and messages out. */
final class CommandLineScene {

    static final Path EXAMPLE = Path.of("docs", "examples", "worked-example.json");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneId.of("Europe/Dublin"));

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Path folder;

    CommandLineScene(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path calendar() {
        return file("calendar.drumbeat");
    }

    AppFolders folders() {
        return new AppFolders(file("data"), file("config"), file("state"));
    }

    Premises premises() {
        return Premises.of(folders(), CLOCK);
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the calendar, with what a plan file holds. */
    CommandLineScene with(Path plan) {
        SqliteCalendarFiles files = new SqliteCalendarFiles(CLOCK, failed -> {
            throw failed;
        });
        Fresh fresh = new Fresh(UUID::randomUUID, CLOCK);
        PlanFormat.Known nothing = new PlanFormat.Known(CLOCK.getZone(), Set.of(), Set.of());
        PlanDocument document = new PlanFile(new IcalRecurrences()).read(plan, nothing, fresh, Progress.NONE).document()
                .orElseThrow();
        try (Library library = files.create(calendar(), document.calendar().orElseThrow())) {
            List<Change<?>> changes = new ArrayList<>();
            document.channels().forEach(record -> changes.add(Change.made(record)));
            document.campaigns().forEach(record -> changes.add(Change.made(record)));
            document.quietPeriods().forEach(record -> changes.add(Change.made(record)));
            document.posts().forEach(record -> changes.add(Change.made(record)));
            library.commit(StepName.of("step.post.create"), CLOCK.instant(), new Changes(changes));
        }
        return this;
    }

    /** The calendar as a plan, in words: what a command must not touch. */
    String plan() {
        Path out = file("before.json");
        assertThat(run("export", "--out", out).code()).isZero();
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command on the calendar of this folder. */
    Outcome run(Object... arguments) {
        return runAnywhere(Stream.concat(Arrays.stream(arguments), Stream.of("--calendar", calendar())).toArray());
    }

    /** Runs a command line as it is. */
    Outcome runAnywhere(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Answer answer = cli(out, err).run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        if (!(answer instanceof Answer.Ended(int code))) {
            throw new AssertionError("The window is wanted");
        }
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Cli cli(OutputStream out, OutputStream err) {
        return new Cli(new CommandCalendars(premises()), Texts.of(Locale.UK), "9.9", out, err);
    }
}
