package app.drumbeat.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.NewTracks;
import app.drumbeat.domain.port.PlanFormat;
import app.drumbeat.domain.port.PlanFormat.Known;
import app.drumbeat.domain.port.PlanReading;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Track;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.words.Texts;

/** Plans written as text into a folder and read back, for the tests of this room. */
final class PlanFiles {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Known NOTHING_KNOWN = new Known(LONDON, Set.of(), Set.of());
    static final Known CALENDAR = new Known(LONDON, Set.of(Id.of("linkedin"), Id.of("instagram")),
            Set.of(Id.of("stroke")));
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private final PlanFormat format = new PlanFile(new IcalRecurrences());
    private final Path folder;

    PlanFiles(Path folder) {
        this.folder = folder;
    }

    PlanReading read(String json) {
        return read(json, NOTHING_KNOWN);
    }

    PlanReading read(String json, Known known) {
        return read(Files::writeString, json, known);
    }

    PlanReading read(byte[] octets) {
        return read(Files::write, octets, NOTHING_KNOWN);
    }

    /** A plan with these members besides format and version. */
    PlanReading readPlan(String members, Known known) {
        return read(
                "{ \"format\": \"drumbeat-plan\", \"version\": 1%s }"
                        .formatted(members.isBlank() ? "" : ", " + members),
                known);
    }

    PlanFormat format() {
        return format;
    }

    static NewTracks numberedTracks() {
        AtomicInteger number = new AtomicInteger();
        return () -> Track.begun("made-" + number.incrementAndGet() + "@test", NOW);
    }

    /** The problems as a person reads them; fails when there are no words for one. */
    static List<String> told(List<Problem> problems) {
        return problems.stream().map(problem -> (problem.isError() ? "" : "(warning) ") + problem.place() + ": "
                + TEXTS.of(problem.key(), problem.args().toArray())).toList();
    }

    private interface Writer<T> {
        void write(Path file, T content) throws IOException;
    }

    private <T> PlanReading read(Writer<T> writer, T content, Known known) {
        Path file = folder.resolve("plan.json");
        try {
            writer.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return format.read(file, known, numberedTracks(), Progress.NONE);
    }
}
