package app.drumbeat.cli;

import java.nio.file.Path;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.check.CheckService;
import app.drumbeat.application.exchange.ExportService;
import app.drumbeat.application.feed.FeedService;
import app.drumbeat.application.intake.ImportService;
import app.drumbeat.application.print.PrintService;
import app.drumbeat.application.review.ReviewPacks;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.port.FindingsFormat;
import app.drumbeat.domain.port.MappingFormat;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.domain.port.TableFormat;

/** One open calendar and all that commands can do with it. */
public interface OpenCalendar extends AutoCloseable {

    Workspace workspace();

    FindingsService findings();

    FindingsFormat findingsFormat();

    TableFormat tableFormat();

    CheckService check();

    ImportService imports();

    MappingFormat mappingFormat();

    ExportService exports();

    FeedService feeds();

    PrintService paper();

    ReviewPacks packs();

    /** Writes a verified copy to a temporary name beside the target and moves it over. */
    SafeCopy copyTo(Path target);

    @Override
    void close();
}
