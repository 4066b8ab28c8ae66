package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.calendar.CalendarFacts;

/** Calendar files on disk: to open, make, copy and bring back. */
public interface CalendarFiles {

    /**
     * Opens a calendar; one of an older program is upgraded, after a verified copy. A file or folder that cannot be written
     * opens read-only. The first opening of a day takes the day's verified copy.
     *
     * @throws StoreException MISSING, LOCKED (after waiting up to {@code waitMillis}), FOREIGN, NEWER, DAMAGED, DENIED,
     *     FULL or FAILED; the file is then untouched
     */
    Library open(Path file, long waitMillis);

    /** Opens a calendar to read only; takes no copy, upgrades nothing. */
    Library openToRead(Path file, long waitMillis);

    /**
     * Makes a new calendar file and the folders to it, private to the user.
     *
     * @throws StoreException when the file is there already, or cannot be made
     */
    Library create(Path file, CalendarFacts facts);

    /** The verified copies of a calendar, newest first; none where there are none. Copies that are damaged are left out. */
    List<SafeCopy> copiesOf(Path file);

    /** Writes a verified copy to a temporary name beside the target and moves it over. */
    SafeCopy copy(Library library, Path target);

    /**
     * Puts a copy in the place of a closed calendar, damaged or not, and keeps what was there beside it under a new name.
     *
     * @return where the file that was there is kept now; nothing where there was none
     */
    Optional<Path> restore(SafeCopy copy, Path file);

    /** Examines the open file from end to end. */
    Health examine(Library library);
}
