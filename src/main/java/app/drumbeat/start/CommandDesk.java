package app.drumbeat.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import app.drumbeat.application.awareness.DayNames;
import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.check.CheckService;
import app.drumbeat.application.exchange.ExportService;
import app.drumbeat.application.feed.FeedService;
import app.drumbeat.application.intake.ImportService;
import app.drumbeat.application.media.MediaKeeping;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.print.PrintService;
import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.review.ReviewPacks;
import app.drumbeat.application.review.ReviewTasks;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.cli.OpenCalendar;
import app.drumbeat.domain.port.FindingsFormat;
import app.drumbeat.domain.port.MappingFormat;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.domain.port.TableFormat;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.holiday.BankHolidays;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.json.FindingsJson;
import app.drumbeat.json.MappingFile;
import app.drumbeat.json.PlanFile;
import app.drumbeat.media.FilesBeside;
import app.drumbeat.print.PdfPlanPrinter;
import app.drumbeat.print.pack.HtmlPack;

/** Everything that is made for the one calendar of a command, when it is asked for, and let go of with it. */
record CommandDesk(Workspace workspace, Premises premises, AtEnd atEnd) implements OpenCalendar {

    private static final Logger LOG = Logger.getLogger("app.drumbeat.start.CommandDesk");

    /** What is done when the calendar has been let go of. */
    interface AtEnd {
        void run() throws IOException;
    }

    @Override
    public FindingsService findings() {
        return new FindingsService(workspace);
    }

    @Override
    public FindingsFormat findingsFormat() {
        return new FindingsJson();
    }

    @Override
    public TableFormat tableFormat() {
        return new TableFiles(premises.texts());
    }

    @Override
    public CheckService check() {
        return new CheckService(workspace, premises.files(), new ReviewFlags(workspace, leadTimes()),
                () -> new SeenHistories(premises.choices()).of(workspace.library().place()));
    }

    @Override
    public ImportService imports() {
        return Services.imports(workspace, new Fresh(UUID::randomUUID, premises.clock()), premises.texts());
    }

    @Override
    public MappingFormat mappingFormat() {
        return new MappingFile();
    }

    @Override
    public ExportService exports() {
        return new ExportService(workspace, new PlanFile(new IcalRecurrences()), tableFormat(), premises.texts());
    }

    @Override
    public FeedService feeds() {
        return new FeedService(workspace, new IcalFeedFormat(new IcalRecurrences()),
                new ReviewTasks(workspace, leadTimes()));
    }

    @Override
    public ReviewPacks packs() {
        return new ReviewPacks(workspace, new ReviewTasks(workspace, leadTimes()),
                new MediaKeeping(workspace, new FilesBeside()), new HtmlPack());
    }

    private LeadTimes leadTimes() {
        return new LeadTimes(workspace, new BankHolidays());
    }

    @Override
    public PrintService paper() {
        PlanReading plan = new PlanReading(workspace, findings()::upToHorizon,
                new DayNames(workspace, new IcalRecurrences())::between,
                new ReviewFlags(workspace, leadTimes()));
        return new PrintService(plan, new PdfPlanPrinter(), plan::isWithheld);
    }

    @Override
    public SafeCopy copyTo(Path target) {
        return premises.files().copy(workspace.library(), target);
    }

    @Override
    public void close() {
        try {
            new SeenHistories(premises.choices()).remember(workspace.library());
        } finally {
            workspace.library().close();
        }
        try {
            atEnd.run();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A passing calendar was left behind", e);
        }
    }
}
