package app.drumbeat.domain.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * What holds for the whole calendar. There is exactly one of it in a file.
 *
 * @param zone where its days begin and end; the wall-clock times of posts are meant there
 * @param weekStart the first day of its weeks
 * @param language of what others read: feeds and paper say their words in it, whatever machine writes them
 */
public record CalendarFacts(Id<CalendarFacts> id, String name, ZoneId zone, DayOfWeek weekStart, Locale language)
        implements Entity<CalendarFacts> {

    /** The id of the one record of this kind. */
    public static final Id<CalendarFacts> ID = Id.of("calendar");

    public static CalendarFacts of(String name, ZoneId zone, DayOfWeek weekStart, Locale language) {
        return new CalendarFacts(ID, name, zone, weekStart, language);
    }
}
