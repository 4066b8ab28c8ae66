package app.drumbeat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Opens calendars for commands; {@code start} makes it, so that no command knows how a calendar is kept.
 *
 * <p>Every method throws {@link app.drumbeat.domain.base.StoreException} when the machine refuses, after waiting for a
 * calendar that is open elsewhere.
 */
public interface Calendars {

    /** The calendar that the window uses. */
    Path usual();

    /** @param today the day to take for today; absent: the real one */
    OpenCalendar toRead(Path file, Optional<LocalDate> today);

    /** @param today the day to take for today; absent: the real one */
    OpenCalendar toWrite(Path file, Optional<LocalDate> today);

    /**
     * To import into: made where there is none yet.
     *
     * @param today the day to take for today; absent: the real one
     */
    OpenCalendar toFill(Path file, Optional<LocalDate> today);

    /**
     * To see what an import would do: read only where there is one, else an empty one that is gone afterwards.
     *
     * @param today the day to take for today; absent: the real one
     */
    OpenCalendar toTry(Path file, Optional<LocalDate> today);
}
