package app.drumbeat.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.drumbeat.application.handover.PlanIntake;
import app.drumbeat.application.intake.ImportPreview;
import app.drumbeat.application.intake.ImportReport;
import app.drumbeat.application.intake.ImportService;
import app.drumbeat.application.intake.IntakeChoices;
import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.exchange.FileKinds;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.json.PlanFile;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.words.Texts;

/** What was exported is the same plan when it is taken in again, here or elsewhere. */
@Execution(ExecutionMode.CONCURRENT)
class ExportRoundTripTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final int SEEDS = 12;

    @TempDir
    private Path folder;

    private int calendars;

    /** A calendar with all that export and import need. */
    private final class Desk implements AutoCloseable {

        private final Library library = new SqliteCalendarFiles(CLOCK, refusal -> {
            throw refusal;
        }).create(folder.resolve("calendar%d.drumbeat".formatted(calendars++)), CalendarFacts.of("Hillside Clinic",
                ZoneId.of("Europe/Dublin"), DayOfWeek.MONDAY, Locale.ENGLISH));
        private final Workspace workspace = new Workspace(library, CLOCK);
        private final PlanFile plans = new PlanFile(new IcalRecurrences());
        private final TableFiles tables = new TableFiles(TEXTS);

        Desk with(Changes changes) {
            workspace.perform(StepName.of("step.post.create"), open -> changes);
            return this;
        }

        ExportReport export(Path target, ExportFormat format) {
            return new ExportService(workspace, plans, tables, TEXTS).export(target, format, Optional.empty(),
                    Optional.empty(), Progress.NONE);
        }

        ImportReport take(Path file) {
            Fresh fresh = new Fresh(UUID::randomUUID, CLOCK);
            ImportService imports = new ImportService(workspace,
                    new ImportService.Readers(new FileKinds(), tables, new IcalFeedFormat(new IcalRecurrences())),
                    new PlanIntake(workspace, plans, fresh), fresh, TEXTS);
            ImportPreview preview = imports.preview(file, IntakeChoices.NONE, Progress.NONE);
            return imports.take(preview, Progress.NONE);
        }

        /** The posts without what a new calendar makes anew. */
        List<Post> posts() {
            return library.posts().list().stream().map(ExportRoundTripTest::told).toList();
        }

        @Override
        public void close() {
            library.close();
        }
    }

    private static Post told(Post post) {
        return post.tracked(Track.begun("any", Instant.EPOCH));
    }

    private Path target(ExportFormat format) {
        return folder.resolve("out" + format.ending());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void takenIntoTheSameCalendarItChangesNothing(ExportFormat format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            try (Desk desk = new Desk().with(RandomCalendar.frame()).with(new RandomCalendar(seed).posts())) {
                assertThat(desk.export(target(format), format).problems()).isEmpty();
                ImportReport report = desk.take(target(format));

                assertThat(report.preview().problems()).as("seed %d", seed).extracting(Problem::key)
                        .allMatch("intake.row.noWords"::equals);
                assertThat(report.changed()).as("seed %d: %s", seed, changed(report)).isFalse();
            }
        }
    }

    private static List<?> changed(ImportReport report) {
        return report.preview() instanceof PostsPreview posts
                ? posts.rows().stream().filter(row -> !row.changed().isEmpty()).toList()
                : List.of();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void takenIntoACalendarWithTheSameChannelsItGivesEqualPosts(ExportFormat format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            try (Desk from = new Desk().with(RandomCalendar.frame()).with(new RandomCalendar(seed).posts());
                    Desk to = new Desk().with(RandomCalendar.frame())) {
                from.export(target(format), format);
                to.take(target(format));

                assertThat(to.posts()).as("seed %d", seed).isEqualTo(from.posts());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void takenIntoAnEmptyCalendarItGivesEqualPostsOnChannelsOfTheSameNames(ExportFormat format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            try (Desk from = new Desk().with(RandomCalendar.frame()).with(new RandomCalendar(seed).posts());
                    Desk to = new Desk()) {
                from.export(target(format), format);
                to.take(target(format));

                assertThat(named(to)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(named(from));
                assertThat(to.take(target(format)).changed()).isFalse();
            }
        }
    }

    /** Posts with their channel by name, and no campaign: one without a dated post cannot be made anew. */
    private static List<Object> named(Desk desk) {
        return desk.posts().stream().<Object>map(post -> List.of(
                desk.library.channels().find(post.channel()).orElseThrow().name(),
                post.on(Id.of("any")).inCampaign(Optional.empty()).saying(new Words(post.title(), post.words().text(),
                        post.words().link(), post.words().notes().replaceAll("(\\n|^)Campaign: [^\\n]*$", "")))))
                .toList();
    }

    private static Post post(String id, String title) {
        return Post.draft(Id.of(id), Id.of("channel0"), Slot.on(LocalDate.of(2026, 3, 2)), Words.titled(title),
                Track.begun(id + "@example.org", Instant.EPOCH));
    }

    @Test
    void aRowOfOurTableIsTheSamePostWhateverIsChangedInIt() throws IOException {
        try (Desk desk = new Desk().with(RandomCalendar.frame())
                .with(Changes.of(Change.made(post("p1", "Flu jabs"))))) {
            Path file = target(ExportFormat.CSV);
            desk.export(file, ExportFormat.CSV);
            Files.writeString(file, Files.readString(file).replace("Flu jabs", "Jabs!").replace("2026-03-02",
                    "2026-03-09").replace("LinkedIn", "Instagram"));
            PostsPreview preview = (PostsPreview) desk.take(file).preview();

            assertThat(preview.rows().getFirst().changed()).containsExactlyInAnyOrder(Field.TITLE, Field.DATE,
                    Field.CHANNEL);
            assertThat(desk.posts()).singleElement().satisfies(post -> {
                assertThat(post.id()).isEqualTo(Id.of("p1"));
                assertThat(post.day()).contains(LocalDate.of(2026, 3, 9));
            });
        }
    }

    @Test
    void aRowThatWasCopiedInOurTableBecomesAPostOfItsOwn() throws IOException {
        try (Desk desk = new Desk().with(RandomCalendar.frame()).with(Changes.of(Change.made(post("p1", "Flu jabs"))));
                Desk empty = new Desk()) {
            Path file = target(ExportFormat.CSV);
            desk.export(file, ExportFormat.CSV);
            List<String> lines = Files.readAllLines(file);
            Files.write(file, List.of(lines.get(0), lines.get(1), lines.get(1).replace("2026-03-02", "2026-03-09")));

            desk.take(file);
            empty.take(file);
            assertThat(desk.posts()).extracting(Post::title).containsExactly("Flu jabs", "Flu jabs");
            assertThat(empty.posts()).extracting(Post::title).containsExactly("Flu jabs", "Flu jabs");
            assertThat(empty.posts()).extracting(Post::id).contains(Id.of("p1")).doesNotHaveDuplicates();
        }
    }

    @Test
    void channelsOfOneNameStandInTheTableByTheirIds() {
        Channel first = new Channel(Id.of("one"), "Ward", Network.OTHER, 0, Optional.empty(), Optional.empty(),
                Cadence.none());
        Channel second = new Channel(Id.of("two"), "ward", Network.OTHER, 1, Optional.empty(), Optional.empty(),
                Cadence.none());
        try (Desk desk = new Desk().with(Changes.of(Change.made(first))).with(Changes.of(Change.made(second)))
                .with(Changes.of(Change.made(post("p1", "Tip").on(first.id()))))
                .with(Changes.of(Change.made(post("p2", "Tip").on(second.id()))))) {
            desk.export(target(ExportFormat.XLSX), ExportFormat.XLSX);

            assertThat(desk.take(target(ExportFormat.XLSX)).changed()).isFalse();
        }
    }

    @Test
    void anExportThatWasChangedByNobodyIsNotSaidToHaveGoneOut() {
        Post posted = post("p1", "Tip").ending(new Outcome(Optional.of(Instant.parse("2026-03-02T09:30:17Z")),
                "https://example.org/p/1", ""));
        try (Desk desk = new Desk().with(RandomCalendar.frame()).with(Changes.of(Change.made(posted)))) {
            desk.export(target(ExportFormat.CSV), ExportFormat.CSV);
            ImportReport report = desk.take(target(ExportFormat.CSV));

            assertThat(report.preview().problems()).extracting(Problem::key).isEmpty();
            assertThat(report.changed()).isFalse();
        }
    }

    @Test
    void aTextThatNoWorkbookCellHoldsIsRefusedAndCsvTakesIt() {
        Post wordy = post("p1", "Tip").saying(new Words("Tip", "a".repeat(40_000), "", ""));
        try (Desk desk = new Desk().with(RandomCalendar.frame()).with(Changes.of(Change.made(wordy)))) {
            ExportReport refused = desk.export(target(ExportFormat.XLSX), ExportFormat.XLSX);

            assertThat(refused.problems()).singleElement().extracting(Problem::key)
                    .isEqualTo("exchange.export.tooLong");
            assertThat(target(ExportFormat.XLSX)).doesNotExist();
            desk.export(target(ExportFormat.CSV), ExportFormat.CSV);
            assertThat(desk.take(target(ExportFormat.CSV)).changed()).isFalse();
        }
    }
}
