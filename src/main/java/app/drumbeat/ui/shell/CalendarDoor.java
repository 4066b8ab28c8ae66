package app.drumbeat.ui.shell;

import java.nio.file.Path;
import java.util.List;

import app.drumbeat.domain.port.SafeCopy;

/** The way from one calendar file to another. Each verb puts another calendar on screen, or says why it cannot. */
public interface CalendarDoor {

    /** Where the open calendar is. */
    Path place();

    /** Calendars opened lately, newest first, without the open one. */
    List<Path> recent();

    /** Makes a new, empty calendar at a place where there is no file yet, and opens it. */
    void create(Path file);

    void open(Path file);

    /** The verified copies of the open calendar, newest first. */
    List<SafeCopy> copies();

    /** Puts a copy in the place of the open calendar, keeps what was there beside it, and opens the result. */
    void restore(SafeCopy copy);

    /** Where the log is written. */
    Path log();
}
