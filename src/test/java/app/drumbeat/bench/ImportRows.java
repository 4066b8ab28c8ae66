package app.drumbeat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import app.drumbeat.application.handover.PlanIntake;
import app.drumbeat.application.intake.ImportReport;
import app.drumbeat.application.intake.ImportService;
import app.drumbeat.application.intake.IntakeChoices;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Table;
import app.drumbeat.exchange.FileKinds;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.json.PlanFile;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.words.Texts;

/**
 * What it costs to take in a table with a row for each post, from the file to the step in the calendar, in a warm program: previewed,
 * then taken, into a calendar that holds nothing of it. The slower of a workbook and a CSV file counts.
 */
final class ImportRows implements Measurement {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final List<String> COLUMNS = List.of("Date", "Time", "Channel", "Title", "Text", "Link", "Status",
            "Campaign", "Hashtags", "Notes");
    private static final List<String> CHANNELS = List.of("LinkedIn", "X", "Instagram", "Facebook", "YouTube", "TikTok",
            "Bluesky");
    private static final List<String> STATES = List.of("draft", "in review", "approved", "scheduled");

    private final Clock clock = Clock.fixed(ThreeYears.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private final Texts texts = Texts.of(Locale.UK);
    private final TableFiles tables = new TableFiles(texts);

    @Override
    public List<Figure> take(Conditions conditions) {
        double slowest = 0;
        for (String name : List.of("rows.csv", "rows.xlsx")) {
            Path file = conditions.folder().resolve(name);
            tables.write(table(conditions.posts()), file, Progress.NONE);
            List<Double> millis = new ArrayList<>();
            Path calendar = conditions.folder().resolve(name + ".drumbeat");
            try (Library library = new SqliteCalendarFiles(clock, refusal -> {}).create(calendar, ThreeYears.FACTS)) {
                Workspace workspace = new Workspace(library, clock);
                for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                    double took = taken(workspace, file, conditions.posts());
                    workspace.undo();
                    if (round >= WARM_UP) {
                        millis.add(took);
                    }
                }
            }
            slowest = Math.max(slowest, Steps.median(millis));
        }
        return List.of(new Figure("import_ms", slowest));
    }

    private double taken(Workspace workspace, Path file, int posts) {
        Fresh fresh = new Fresh(UUID::randomUUID, clock);
        ImportService imports = new ImportService(workspace,
                new ImportService.Readers(new FileKinds(), tables, new IcalFeedFormat(new IcalRecurrences())),
                new PlanIntake(workspace, new PlanFile(new IcalRecurrences()), fresh), fresh, texts);
        long before = System.nanoTime();
        ImportReport report = imports.take(imports.preview(file, IntakeChoices.NONE, Progress.NONE), Progress.NONE);
        double took = (System.nanoTime() - before) / 1e6;
        int there = workspace.library().posts().count();
        if (!report.changed() || there != posts) {
            throw new IllegalStateException("The calendar has " + there + " posts");
        }
        return took;
    }

    private static Table table(int posts) {
        Random random = new Random(11);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            LocalDate day = ThreeYears.FIRST.plusDays(i % 1095);
            List<Cell> row = new ArrayList<>(List.of(new Cell.Date(day),
                    new Cell.Time(LocalTime.of(7 + random.nextInt(12), 15 * random.nextInt(4)))));
            List.of(CHANNELS.get(i % CHANNELS.size()), "Know the signs of a stroke, part " + i,
                    "Face, arms, speech: time to call 999. 🧠\nPass it on, part %d.".formatted(i),
                    "https://example.org/fast/" + i, STATES.get(random.nextInt(STATES.size())),
                    "Act FAST " + day.getYear(), "#stroke #fast", "Ask the ward first").stream().map(Cell.Text::new)
                    .forEach(row::add);
            rows.add(row);
        }
        return new Table("Plan", COLUMNS, rows);
    }
}
