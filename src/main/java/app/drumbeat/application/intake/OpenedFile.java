package app.drumbeat.application.intake;

import java.util.List;

import app.drumbeat.application.intake.layout.Layout;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.CalendarReading;

/** A file as it was read from the disk, before it is decided what becomes of it. */
public sealed interface OpenedFile {

    /** Without its folder. */
    String name();

    /**
     * A table file, laid out.
     *
     * @param problems of the file as a whole
     */
    record Tables(String name, Layout layout, List<Problem> problems) implements OpenedFile {}

    /**
     * A calendar of somebody else.
     *
     * @param posts whether its entries are posts, and not named days
     */
    record Calendar(String name, CalendarReading calendar, boolean posts) implements OpenedFile {}

    /** A file that nothing can be taken from; the problems say why. */
    record Nothing(String name, List<Problem> problems) implements OpenedFile {}
}
