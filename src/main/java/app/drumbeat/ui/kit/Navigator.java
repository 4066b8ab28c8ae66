package app.drumbeat.ui.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The way from one feature to another, since features never open each other. */
public interface Navigator {

    /** The pages of the window. */
    enum Page {
        TODAY, CALENDAR, BOARD, FLAGS, CONSENTS, SOURCES, IDEAS, DELETED, SETTINGS
    }

    void goTo(Page page);

    /** Shows the calendar with a day on screen and selects what is given. */
    void showInCalendar(LocalDate day, Selected selected);

    /** Opens the import with files, or asks for one where there are none. */
    void importFiles(List<Path> files);
}
