package app.drumbeat.application.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.application.handover.PlanIntake;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.exchange.FileKinds;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.json.PlanFile;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.words.Texts;

/** The calendar of a fictional clinic, and the files that people hand in to it. Today is Sunday, 1 March 2026. */
final class Intake implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
    static final Texts TEXTS = Texts.of(Locale.UK);

    private static final CalendarFacts CLINIC = CalendarFacts.of("Hillside Clinic", ZoneId.of("Europe/Dublin"),
            DayOfWeek.MONDAY, Locale.ENGLISH);

    private final Path folder;
    private final Library library;
    private final Workspace workspace;
    private final ImportService imports;

    Intake(Path folder) {
        this(folder, "calendar.drumbeat");
    }

    Intake(Path folder, String calendar) {
        this.folder = folder;
        library = new SqliteCalendarFiles(CLOCK, refusal -> {
            throw refusal;
        }).create(folder.resolve(calendar), CLINIC);
        workspace = new Workspace(library, CLOCK);
        Fresh fresh = new Fresh(UUID::randomUUID, CLOCK);
        PlanFile plans = new PlanFile(new IcalRecurrences());
        imports = new ImportService(workspace,
                new ImportService.Readers(new FileKinds(), new TableFiles(TEXTS),
                        new IcalFeedFormat(new IcalRecurrences())),
                new PlanIntake(workspace, plans, fresh), fresh, TEXTS);
    }

    static Channel channel(String id, String name, Network network, int position) {
        return new Channel(Id.of(id), name, network, position, Optional.empty(), Optional.empty(), Cadence.none());
    }

    ImportService imports() {
        return imports;
    }

    Workspace workspace() {
        return workspace;
    }

    Library library() {
        return library;
    }

    /** A file with these lines. */
    Path file(String name, String... lines) {
        return octets(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path octets(String name, byte[] octets) {
        try {
            return Files.write(folder.resolve(name), octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** What a file would bring as posts. */
    PostsPreview preview(Path file, IntakeChoices choices) {
        return (PostsPreview) imports.preview(file, choices, Progress.NONE);
    }

    PostsPreview preview(Path file) {
        return preview(file, IntakeChoices.NONE);
    }

    /** What a table with these lines would bring. */
    PostsPreview table(String... lines) {
        return preview(file("plan.csv", lines));
    }

    ImportReport take(Path file) {
        return take(file, IntakeChoices.NONE);
    }

    ImportReport take(Path file, IntakeChoices choices) {
        return imports.take(imports.preview(file, choices, Progress.NONE), Progress.NONE);
    }

    ImportReport takeTable(String... lines) {
        return take(file("plan.csv", lines));
    }

    /** Puts new records into the calendar. */
    @SafeVarargs
    final <T extends Entity<T>> void keep(T... records) {
        workspace.perform(StepName.of("step.post.create"),
                open -> new Changes(Arrays.stream(records).<Change<?>>map(Change::made).toList()));
    }

    /** Every record of the calendar. */
    List<Object> everything() {
        return Stream.of(library.posts(), library.channels(), library.campaigns(), library.namedDays(),
                library.quietPeriods(), library.deletedPosts(), library.tableMappings())
                .<Object>flatMap(shelf -> shelf.list().stream()).toList();
    }

    List<Post> posts() {
        return library.posts().list();
    }

    Post post(String title) {
        return posts().stream().filter(post -> post.title().equals(title)).findFirst().orElseThrow();
    }

    /** The posts of the calendar, a line each: day, time, channel, title. */
    List<String> plan() {
        return posts().stream().map(post -> line(channelName(post), post)).toList();
    }

    private String channelName(Post post) {
        return library.channels().find(post.channel()).map(Channel::name).orElse("?");
    }

    /** The posts that a preview shows, a line each: day, time, channel, title. */
    static List<String> posts(PostsPreview preview) {
        return preview.rows().stream().filter(row -> row.becomes() != Becomes.REPEATED)
                .flatMap(row -> row.post().stream().map(post -> line(row.channel(), post))).toList();
    }

    /** The days of the posts that a preview shows, from top to bottom; a dash where there is none. */
    static String days(PostsPreview preview) {
        return preview.rows().stream().filter(row -> row.becomes() != Becomes.NO_POST)
                .map(row -> row.post().flatMap(Post::day).map(String::valueOf).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static String line(String channel, Post post) {
        String day = post.day().map(String::valueOf).orElse("-");
        String time = post.slot().flatMap(slot -> slot.time()).map(LocalTime::toString).orElse("-");
        return String.join(" ", day, time, channel, "“" + post.title() + "”");
    }

    static List<Becomes> becomes(PostsPreview preview) {
        return preview.rows().stream().map(RowPreview::becomes).toList();
    }

    /** The kinds of problems of a preview, each once. */
    static List<String> keys(ImportPreview preview) {
        return preview.problems().stream().map(Problem::key).distinct().toList();
    }

    /** The problems of a preview as a person reads them. */
    static List<String> said(ImportPreview preview) {
        return preview.problems().stream().map(problem -> (problem.place().isEmpty() ? "" : problem.place() + ": ")
                + TEXTS.of(problem.key(), problem.args().toArray())).toList();
    }

    @Override
    public void close() {
        library.close();
    }
}
