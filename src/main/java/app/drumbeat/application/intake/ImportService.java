package app.drumbeat.application.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.application.handover.PlanIntake;
import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.layout.KnownHeaders;
import app.drumbeat.application.intake.layout.Layout;
import app.drumbeat.application.intake.reading.ChannelKey;
import app.drumbeat.application.intake.reading.FileHints;
import app.drumbeat.application.intake.reading.FileRead;
import app.drumbeat.application.intake.reading.FileReading;
import app.drumbeat.application.intake.reading.ReadingChoices;
import app.drumbeat.application.intake.reading.RowRead;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.FeedFormat;
import app.drumbeat.domain.port.InputKinds;
import app.drumbeat.domain.port.InputKinds.InputKind;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.port.TableFormat;
import app.drumbeat.domain.port.Workbook;
import app.drumbeat.words.Texts;

/**
 * Takes files of others into the open calendar: plan files, tables and calendars. First a preview of what each row would become,
 * then all of it as one step; a cancelled or failed import changes nothing.
 *
 * <p>Every verb may throw a {@code StoreException} when the file or the calendar cannot be read or written, and a
 * {@code CancellationException} from the progress.
 */
public final class ImportService {

    /** What reads files. */
    public record Readers(InputKinds kinds, TableFormat tables, FeedFormat calendars) {}

    /** What a file of tables is read by. */
    private record Hints(Layout layout, FileHints file, Optional<DateOrder> order) {}

    /** What a file tells of posts, before it is held against the calendar. */
    private record Rows(List<RowRead> rows, List<Problem> notes, Optional<FileRead> file) {}

    private final Workspace workspace;
    private final Readers readers;
    private final PlanIntake plans;
    private final Fresh fresh;
    private final Texts texts;
    private final FileReading reading;

    public ImportService(Workspace workspace, Readers readers, PlanIntake plans, Fresh fresh, Texts texts) {
        this.workspace = workspace;
        this.readers = readers;
        this.plans = plans;
        this.fresh = fresh;
        this.texts = texts;
        reading = new FileReading(texts);
    }

    /** What taking the file in would do; nothing is written. */
    public ImportPreview preview(Path file, IntakeChoices choices, Progress progress) {
        InputKind kind = readers.kinds().of(file);
        String name = String.valueOf(file.getFileName());
        boolean asPosts = choices.kind() == ImportKind.POSTS;
        return switch (kind) {
            case PLAN -> choices.kind() == ImportKind.AUTO || choices.kind() == ImportKind.PLAN
                    ? new PlanPreview(file, plans.preview(file, progress))
                    : refused(name, "intake.kind.isPlan");
            case CALENDAR -> choices.kind() == ImportKind.PLAN
                    ? refused(name, "intake.kind.isCalendar")
                    : decided(calendar(file, name, asPosts, progress), choices, progress);
            case TABLE -> choices.kind() == ImportKind.PLAN || choices.kind() == ImportKind.DAYS
                    ? refused(name, "intake.kind.isTable")
                    : decided(table(file, name, choices, progress), choices, progress);
        };
    }

    /** The same file under other choices, without reading it again. */
    public PostsPreview adjusted(PostsPreview preview, IntakeChoices choices, Progress progress) {
        return decidedPosts(preview.source(), choices, progress);
    }

    /** Takes in what was previewed, decided anew from the calendar as it is now, as one step. */
    public ImportReport take(ImportPreview preview, Progress progress) {
        return switch (preview) {
            case PlanPreview plan -> {
                PlanPreview taken = new PlanPreview(plan.path(), plans.take(plan.path(), progress));
                yield new ImportReport(taken, taken.changesSomething());
            }
            case PostsPreview posts -> {
                Rows rows = rows(posts.source(), posts.choices(), progress);
                yield workspace.inTurn(() -> {
                    PostsPreview now = posts(posts.source(), posts.choices(), rows);
                    return new ImportReport(now, performed(now.file(), now.changes()));
                });
            }
            case DaysPreview days -> workspace.inTurn(() -> {
                DaysPreview now = days(days.file(), days.source());
                return new ImportReport(now, performed(now.file(), now.changes()));
            });
            case NothingPreview nothing -> new ImportReport(nothing, false);
        };
    }

    private boolean performed(String file, Changes changes) {
        return workspace.perform(StepName.of("step.import", file), library -> changes);
    }

    private static NothingPreview refused(String name, String key) {
        return new NothingPreview(name, List.of(Problem.error("", key)));
    }

    private OpenedFile table(Path file, String name, IntakeChoices choices, Progress progress) {
        Workbook workbook = readers.tables().read(file, progress);
        KnownHeaders headers = Mappings.headers(choices.reading().headers(), new Existing(workspace.library()));
        return workbook.sheets().isEmpty()
                ? new OpenedFile.Nothing(name, workbook.problems())
                : new OpenedFile.Tables(name, Layout.of(workbook, headers), workbook.problems());
    }

    private OpenedFile calendar(Path file, String name, boolean posts, Progress progress) {
        ZoneId zone = workspace.inTurn(() -> workspace.library().calendar().zone());
        return new OpenedFile.Calendar(name, readers.calendars().read(file, zone, progress), posts);
    }

    private ImportPreview decided(OpenedFile opened, IntakeChoices choices, Progress progress) {
        return switch (opened) {
            case OpenedFile.Nothing nothing -> new NothingPreview(nothing.name(), nothing.problems());
            case OpenedFile.Calendar calendar when !calendar.posts() ->
                workspace.inTurn(() -> days(calendar.name(), calendar.calendar()));
            case OpenedFile.Calendar calendar -> decidedPosts(calendar, choices, progress);
            case OpenedFile.Tables tables -> decidedPosts(tables, choices, progress);
        };
    }

    private PostsPreview decidedPosts(OpenedFile opened, IntakeChoices choices, Progress progress) {
        Rows rows = rows(opened, choices, progress);
        return workspace.inTurn(() -> posts(opened, choices, rows));
    }

    private DaysPreview days(String name, CalendarReading calendar) {
        return new DaysIntake(new Existing(workspace.library()), fresh).preview(name, calendar);
    }

    /** Reads what the file tells; the calendar is only asked for what reading leans on. */
    private Rows rows(OpenedFile opened, IntakeChoices choices, Progress progress) {
        return switch (opened) {
            case OpenedFile.Tables tables -> {
                Hints hints = workspace.inTurn(() -> hints(tables));
                FileRead file = reading.read(hints.layout(), choices.reading(), hints.file(), hints.order(), progress);
                List<Problem> notes = new ArrayList<>(tables.problems());
                notes.addAll(file.allNotes());
                notes.addAll(HeaderUses.unmet(choices.reading().headers(), file.tables()));
                yield new Rows(file.takenRows().toList(), notes, Optional.of(file));
            }
            case OpenedFile.Calendar calendar -> new Rows(
                    new CalendarPosts(workspace.inTurn(this::channels)).rows(calendar.calendar()),
                    calendar.calendar().problems(), Optional.empty());
            case OpenedFile.Nothing nothing -> new Rows(List.of(), nothing.problems(), Optional.empty());
        };
    }

    private Hints hints(OpenedFile.Tables tables) {
        Existing existing = new Existing(workspace.library());
        Layout layout = Mappings.remembered(tables.layout(), existing);
        FileHints file = new FileHints(tables.name(), workspace.today(), workspace.library().calendar().zone(),
                channels());
        return new Hints(layout, file, Mappings.order(layout, existing));
    }

    private Set<ChannelKey> channels() {
        return workspace.library().channels().list().stream().map(channel -> ChannelKey.of(channel.name()))
                .collect(Collectors.toSet());
    }

    /** Decides what becomes of the rows, by what the calendar holds now. */
    private PostsPreview posts(OpenedFile opened, IntakeChoices choices, Rows read) {
        Existing existing = new Existing(workspace.library());
        PostsIntake.Outcome outcome = new PostsIntake(read.rows(), existing, choices, opened.name(), fresh, texts)
                .decide();
        List<Problem> notes = new ArrayList<>(read.notes());
        notes.addAll(outcome.notes());
        List<Change<?>> mappings = read.file()
                .map(file -> Mappings.kept(file.tables(), choices.reading().dates(), existing)).orElse(List.of());
        boolean some = outcome.rows().stream().anyMatch(row -> row.post().isPresent());
        boolean worthKeeping = !outcome.changes().isEmpty() || !choices.reading().equals(ReadingChoices.NONE);
        Changes changes = some && worthKeeping ? outcome.changes().and(new Changes(mappings)) : Changes.none();
        return new PostsPreview(opened.name(), opened, choices, read.file(), outcome.rows(), outcome.newChannels(),
                outcome.newCampaigns(), notes, changes);
    }
}
