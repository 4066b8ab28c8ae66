package app.drumbeat.application.intake.layout;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.application.intake.cells.CalendarWords;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.layout.WallCalendar.DayCell;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Sheet;

/** Finds the months that are drawn on a sheet as on a wall. */
final class WallCalendars {

    private static final int FEWEST_WEEKDAYS = 5;
    private static final int MOST_ROWS_A_WEEK = 15;
    private static final int LONGEST_WEEKDAY = 40;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s*\\R(.*))?",
            Pattern.DOTALL);

    private final Sheet sheet;
    private final int weekdayRow;
    private final Map<Integer, DayOfWeek> weekdays;
    private final List<DayCell> days = new ArrayList<>();

    private WallCalendars(Sheet sheet, int weekdayRow, Map<Integer, DayOfWeek> weekdays) {
        this.sheet = sheet;
        this.weekdayRow = weekdayRow;
        this.weekdays = weekdays;
    }

    static List<WallCalendar> of(Sheet sheet) {
        List<WallCalendar> found = new ArrayList<>();
        int from = 0;
        for (int row = 0; row < sheet.rows().size(); row++) {
            Map<Integer, DayOfWeek> weekdays = weekdays(sheet, row);
            if (weekdays.size() >= FEWEST_WEEKDAYS) {
                WallCalendars calendar = new WallCalendars(sheet, row, weekdays);
                Optional<Integer> last = calendar.read();
                if (last.isPresent()) {
                    found.add(new WallCalendar(sheet, row, last.get(), Headings.between(sheet, from, row),
                            calendar.days));
                    row = last.get();
                    from = row + 1;
                }
            }
        }
        return found;
    }

    private static Map<Integer, DayOfWeek> weekdays(Sheet sheet, int row) {
        Map<Integer, DayOfWeek> weekdays = new HashMap<>();
        List<Cell> cells = sheet.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Text text && text.value().length() <= LONGEST_WEEKDAY) {
                Optional<DayOfWeek> weekday = CalendarWords.weekday(Plain.words(text.shown()));
                if (weekday.isPresent() && !weekdays.containsValue(weekday.get())) {
                    weekdays.put(column, weekday.get());
                }
            }
        }
        return weekdays;
    }

    /** Reads week after week, and says which row was the last; nothing where no row has day numbers. */
    private Optional<Integer> read() {
        List<Integer> dayRows = new ArrayList<>();
        int limit = sheet.rows().size();
        for (int row = weekdayRow + 1; row < limit && row - lastOr(dayRows, weekdayRow) <= MOST_ROWS_A_WEEK; row++) {
            if (weekdays(sheet, row).size() >= FEWEST_WEEKDAYS) {
                limit = row;
            } else if (isDayRow(row) && (dayRows.isEmpty() || first(row) > first(dayRows.getLast()))) {
                dayRows.add(row);
            }
        }
        if (dayRows.isEmpty()) {
            return Optional.empty();
        }
        int tallest = 1;
        for (int i = 0; i + 1 < dayRows.size(); i++) {
            week(dayRows.get(i), dayRows.get(i + 1) - 1);
            tallest = Math.max(tallest, dayRows.get(i + 1) - dayRows.get(i) - 1);
        }
        int last = Math.min(dayRows.getLast() + tallest, limit - 1);
        week(dayRows.getLast(), last);
        return Optional.of(last);
    }

    private static int lastOr(List<Integer> rows, int otherwise) {
        return rows.isEmpty() ? otherwise : rows.getLast();
    }

    /** Whether the cells below the weekdays are day numbers, rising from left to right, and nothing else. */
    private boolean isDayRow(int row) {
        int last = 0;
        for (int column = 0; column < sheet.rows().get(row).size(); column++) {
            if (!weekdays.containsKey(column) || sheet.cell(row, column).isBlank()) {
                continue;
            }
            int day = day(row, column);
            if (day <= last) {
                return false;
            }
            last = day;
        }
        return last > 0;
    }

    private int first(int row) {
        return weekdays.keySet().stream().sorted().mapToInt(column -> day(row, column)).filter(day -> day > 0)
                .findFirst()
                .orElse(0);
    }

    /** The day number of a cell, 0 where it has none. */
    private int day(int row, int column) {
        return switch (sheet.cell(row, column)) {
            case Cell.Date date -> date.value().getDayOfMonth();
            case Cell cell -> {
                Matcher numbered = NUMBERED.matcher(cell.shown());
                int day = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
                yield day > 31 ? 0 : day;
            }
        };
    }

    private void week(int dayRow, int lastRow) {
        for (int row = dayRow; row <= lastRow; row++) {
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                int day = day(dayRow, column);
                DayOfWeek weekday = weekdays.get(column);
                String text = row == dayRow ? behindNumber(row, column) : sheet.cell(row, column).shown();
                if (weekday != null && day > 0 && !text.isEmpty()) {
                    days.add(new DayCell(row, column, day, weekday, text));
                }
            }
        }
    }

    private String behindNumber(int row, int column) {
        Matcher numbered = NUMBERED.matcher(sheet.cell(row, column).shown());
        return numbered.matches() && numbered.group(2) != null ? numbered.group(2).strip() : "";
    }
}
