package app.drumbeat.start;

import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.ui.shell.CalendarDoor;

/** The ways between calendars that the File menu offers. */
interface Doors extends CalendarDoor {

    /** Asks for a calendar to open. */
    void openChosen();

    /** Asks where a new calendar is to be. */
    void createChosen();

    /** Opens the sample plan. */
    void explore();

    /** From the sample plan to the person's own calendar, or to the welcome where there is none yet. */
    void goHome();

    /** When a copy was taken, as people read it. */
    String taken(SafeCopy copy);
}
