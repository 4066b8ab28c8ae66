package app.drumbeat.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.cli.Calendars;
import app.drumbeat.cli.OpenCalendar;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Library;

/** Opens calendars for commands, and makes what they need for one. */
final class CommandCalendars implements Calendars {

    /** How long a command waits for a calendar that is open elsewhere. */
    private static final long PATIENCE_MILLIS = 3_000;

    private final Premises premises;

    CommandCalendars(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Path usual() {
        return premises.choices().load().calendar().orElse(premises.folders().calendar());
    }

    @Override
    public OpenCalendar toRead(Path file, Optional<LocalDate> today) {
        return desk(premises.files().openToRead(file, PATIENCE_MILLIS), today);
    }

    @Override
    public OpenCalendar toWrite(Path file, Optional<LocalDate> today) {
        return desk(premises.files().open(file, PATIENCE_MILLIS), today);
    }

    @Override
    public OpenCalendar toFill(Path file, Optional<LocalDate> today) {
        if (Files.exists(file)) {
            return toWrite(file, today);
        }
        Library library = premises.files().create(file, NewCalendar.facts(premises));
        return new CommandDesk(workspace(library, today), premises, () -> forgetUnused(file));
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
            Library library = premises.files().create(file, NewCalendar.facts(premises));
            return new CommandDesk(workspace(library, today), premises, () -> {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            });
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.FAILED, System.getProperty("java.io.tmpdir", ""),
                    "No folder to try the import in", e);
        }
    }

    /** A calendar that nothing was taken into is not left behind. */
    private void forgetUnused(Path file) throws IOException {
        boolean unused;
        try (Library library = premises.files().openToRead(file, PATIENCE_MILLIS)) {
            unused = library.toUndo().isEmpty();
        }
        if (unused) {
            Files.delete(file);
        }
    }

    private OpenCalendar desk(Library library, Optional<LocalDate> today) {
        return new CommandDesk(workspace(library, today), premises, () -> {});
    }

    private Workspace workspace(Library library, Optional<LocalDate> today) {
        return new Workspace(library, premises.clock(), today, new Person(premises.choices()));
    }
}
