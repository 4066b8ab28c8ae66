package app.drumbeat.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.cli.Calendars;
import app.drumbeat.cli.OpenCalendar;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.CalendarFiles;
import app.drumbeat.domain.port.Library;
import app.drumbeat.files.ChoicesProperties;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.words.Texts;

/** Opens calendars for commands, and makes what they need for one. */
final class CommandCalendars implements Calendars {

    /** How long a command waits for a calendar that is open elsewhere. */
    private static final long PATIENCE_MILLIS = 3_000;

    private static final Logger LOG = Logger.getLogger("app.drumbeat.start.CommandCalendars");

    private final AppFolders folders;
    private final Clock clock;
    private final Texts texts;
    private final CalendarFiles files;

    CommandCalendars(AppFolders folders, Clock clock, Texts texts) {
        this.folders = folders;
        this.clock = clock;
        this.texts = texts;
        this.files = new SqliteCalendarFiles(clock,
                failed -> LOG.log(Level.WARNING, "The copy of the day failed", failed));
    }

    @Override
    public Path usual() {
        return new ChoicesProperties(folders.choices()).load().calendar().orElse(folders.calendar());
    }

    @Override
    public OpenCalendar toRead(Path file, Optional<LocalDate> today) {
        return desk(files.openToRead(file, PATIENCE_MILLIS), today);
    }

    @Override
    public OpenCalendar toWrite(Path file, Optional<LocalDate> today) {
        return desk(files.open(file, PATIENCE_MILLIS), today);
    }

    @Override
    public OpenCalendar toFill(Path file, Optional<LocalDate> today) {
        Library library = Files.exists(file)
                ? files.open(file, PATIENCE_MILLIS)
                : files.create(file, NewCalendar.facts(texts, clock));
        return desk(library, today);
    }

    @Override
    public OpenCalendar toTry(Path file, Optional<LocalDate> today) {
        return Files.exists(file) ? toRead(file, today) : passing(today);
    }

    /** An empty calendar in a private folder of its own, gone when it is closed. */
    private OpenCalendar passing(Optional<LocalDate> today) {
        try {
            Path folder = Files.createTempDirectory("drumbeat-try");
            Path file = folder.resolve("try.drumbeat");
            Library library = files.create(file, NewCalendar.facts(texts, clock));
            return new CommandDesk(new Workspace(library, clock, today), files, texts, clock, () -> {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            });
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.FAILED, System.getProperty("java.io.tmpdir", ""),
                    "No folder to try the import in", e);
        }
    }

    private OpenCalendar desk(Library library, Optional<LocalDate> today) {
        return new CommandDesk(new Workspace(library, clock, today), files, texts, clock, () -> {});
    }
}
