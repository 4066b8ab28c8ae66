package app.drumbeat.application.intake.layout;

import java.util.List;

import app.drumbeat.domain.port.Sheet;

/**
 * A month drawn on a sheet as on a wall: weekdays across, day numbers in rows, what happens below them.
 *
 * @param firstRow the row of the weekdays, from 0 up
 * @param lastRow the last row that belongs to it
 * @param headings what stands above it, nearest last
 * @param days its cells in reading order
 */
public record WallCalendar(Sheet sheet, int firstRow, int lastRow, List<String> headings, List<DayCell> days) {

    /**
     * One filled cell below, or behind, a day number.
     *
     * @param dayOfMonth as the calendar numbers it
     * @param column its column, which stands for a weekday
     */
    public record DayCell(int row, int column, int dayOfMonth, java.time.DayOfWeek weekday, String text) {}

    public WallCalendar {
        headings = List.copyOf(headings);
        days = List.copyOf(days);
    }
}
