package app.drumbeat.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import app.drumbeat.domain.port.CalendarFiles;
import app.drumbeat.domain.port.ChoicesFile;
import app.drumbeat.files.ChoicesProperties;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.words.Texts;

/**
 * What stays the same while the program runs, whichever calendar is open.
 *
 * @param today the day to take for today; absent: the real one
 */
record Premises(AppFolders folders, ChoicesFile choices, CalendarFiles files, Clock clock, Optional<LocalDate> today,
        Texts texts) {

    private static final Logger LOG = Logger.getLogger("app.drumbeat.start.Premises");

    /** The real day is today. */
    static Premises of(AppFolders folders, Clock clock) {
        return new Premises(folders, new ChoicesProperties(folders.choices()),
                new SqliteCalendarFiles(clock, failed -> LOG.log(Level.WARNING, "The copy of the day failed", failed)),
                clock, Optional.empty(), Texts.of(Locale.getDefault()));
    }

    /** With times said as the person chose. */
    Premises asChosen() {
        return new Premises(folders, choices, files, clock, today, texts.with(new Comfort(choices).hours()));
    }

    Premises on(Optional<LocalDate> day) {
        return new Premises(folders, choices, files, clock, day, texts);
    }
}
