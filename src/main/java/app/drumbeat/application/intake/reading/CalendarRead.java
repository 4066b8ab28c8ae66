package app.drumbeat.application.intake.reading;

import java.util.List;

import app.drumbeat.application.intake.layout.WallCalendar;
import app.drumbeat.domain.base.Problem;

/**
 * One wall calendar as it was read.
 *
 * @param number where it stands among the tables and calendars of the file; it counts on from the tables
 * @param month such as {@code 2026-03}, or empty where it is not known
 * @param taken whether its posts are taken in
 * @param notes what holds for all of it
 */
public record CalendarRead(WallCalendar calendar, int number, String month, boolean taken, List<RowRead> rows,
        List<Problem> notes) {

    public CalendarRead {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
