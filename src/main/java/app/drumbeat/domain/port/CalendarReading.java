package app.drumbeat.domain.port;

import java.util.List;

import app.drumbeat.domain.base.Problem;

/**
 * What a calendar file of others holds.
 *
 * @param name the calendar's own name, or the file's
 * @param problems what could not be read, with the line it stands in; an error left an entry out
 */
public record CalendarReading(String name, List<ForeignEntry> entries, List<Problem> problems) {

    public CalendarReading {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
