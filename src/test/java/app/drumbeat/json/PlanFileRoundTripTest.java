package app.drumbeat.json;

import static app.drumbeat.json.PlanFiles.CALENDAR;
import static app.drumbeat.json.PlanFiles.NOTHING_KNOWN;
import static app.drumbeat.json.PlanFiles.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.PlanFormat;
import app.drumbeat.domain.port.PlanReading;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

@Isolated("it changes the language and the zone of the whole machine for a moment")
class PlanFileRoundTripTest {

    @TempDir
    Path folder;
    private PlanFormat format;
    private Path file;

    @BeforeEach
    void open() {
        format = new PlanFiles(folder).format();
        file = folder.resolve("plan.json");
    }

    @Test
    void importOfWhatWasExportedGivesTheSamePlan() throws IOException {
        for (long seed = 1; seed <= 200; seed++) {
            PlanDocument plan = new RandomPlans(seed).next();

            format.write(plan, file, Progress.NONE);
            PlanReading reading = format.read(file, NOTHING_KNOWN, PlanFileRoundTripTest::noneIsMade, Progress.NONE);

            assertThat(told(reading.problems())).as("seed %d", seed).isEmpty();
            assertThat(reading.document()).as("seed %d", seed).contains(plan);
            byte[] first = Files.readAllBytes(file);
            format.write(reading.document().orElseThrow(), file, Progress.NONE);
            assertThat(Files.readAllBytes(file)).as("seed %d", seed).isEqualTo(first);
        }
    }

    @Test
    void theSamePlanGivesTheSameOctetsOnEveryMachine() throws IOException {
        PlanDocument plan = new RandomPlans(7).next();
        format.write(plan, file, Progress.NONE);
        byte[] here = Files.readAllBytes(file);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                format.write(plan, file, Progress.NONE);
                assertThat(Files.readAllBytes(file)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aPlanReadsWellByEyeAndEndsWithALineFeed() throws IOException {
        PlanReading reading = new PlanFiles(folder).readPlan(
                """
                        "calendar": { "name": "Ward 7" }, "channels": [ { "id": "linkedin", "start": "2026-01-01", "cadence":
                        [ { "from": "2026-01-01", "perWeek": 3, "days": ["FRIDAY", "MONDAY"], "maxSilence": 2 } ] } ],
                        "posts": [ { "id": "p1", "channel": "linkedin", "date": "2026-03-02", "time": "09:30", "title": "Know the \\"signs\\" 🧠" } ]
                        """,
                NOTHING_KNOWN);

        format.write(reading.document().orElseThrow(), file, Progress.NONE);

        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "format": "drumbeat-plan",
                  "version": 1,
                  "calendar": {
                    "name": "Ward 7",
                    "zone": "Europe/London",
                    "weekStart": "MONDAY",
                    "language": "en"
                  },
                  "channels": [ {
                    "id": "linkedin",
                    "name": "linkedin",
                    "network": "OTHER",
                    "start": "2026-01-01",
                    "end": null,
                    "cadence": [ {
                      "from": "2026-01-01",
                      "perWeek": 3,
                      "days": [ "MONDAY", "FRIDAY" ],
                      "maxSilence": 2
                    } ]
                  } ],
                  "quietPeriods": [],
                  "campaigns": [],
                  "posts": [ {
                    "id": "p1",
                    "channel": "linkedin",
                    "date": "2026-03-02",
                    "time": "09:30",
                    "title": "Know the \\"signs\\" 🧠",
                    "status": "DRAFT",
                    "uid": "made-1@test",
                    "revision": 0,
                    "changed": "2026-03-01T10:00:00Z"
                  } ],
                  "days": []
                }
                """);
    }

    @Test
    void halfACharacterIsWrittenSoThatItCanBeReadAgain() {
        Post broken = Post.idea(Id.of("p"), Id.of("linkedin"), Words.titled("cut \uD83D"),
                Track.begun("u", PlanFiles.NOW));

        format.write(planOf(List.of(broken)), file, Progress.NONE);

        assertThat(
                format.read(file, CALENDAR, PlanFiles.numberedTracks(), Progress.NONE).document().orElseThrow().posts())
                .extracting(Post::title).containsExactly("cut \uFFFD");
    }

    @Test
    void aCancelledExportLeavesTheOldFile() throws IOException {
        Files.writeString(file, "what was there");
        List<Post> posts = IntStream.range(0, 100).mapToObj(i -> Post.idea(Id.<Post>of("p" + i), Id.of("linkedin"),
                Words.titled(""), Track.begun("u" + i, PlanFiles.NOW))).toList();

        assertThatThrownBy(() -> format.write(planOf(posts), file, (done, total) -> {
            if (done == 50) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);

        assertThat(file).hasContent("what was there");
        assertThat(folder.toFile().list()).containsExactly("plan.json");
    }

    private static PlanDocument planOf(List<Post> posts) {
        return new PlanDocument(Optional.empty(), List.of(), List.of(), List.of(), posts, List.of());
    }

    private static Track noneIsMade() {
        // Every exported post brings its own track; the one made beside it is thrown away.
        return Track.begun("thrown away", PlanFiles.NOW);
    }
}
