package app.drumbeat.store;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;

import app.drumbeat.domain.calendar.CalendarFacts;

/** The table of the calendar itself, which has one row. */
final class SqliteCalendar {

    static final Table<CalendarFacts> TABLE = Table.of(CalendarFacts.class, "calendar", "id", SqliteCalendar::facts)
            .with("name", CalendarFacts::name)
            .with("zone", CalendarFacts::zone)
            .with("week_start", CalendarFacts::weekStart)
            .with("language", CalendarFacts::language);

    private SqliteCalendar() {}

    private static CalendarFacts facts(Row row) {
        return new CalendarFacts(row.id("id"), row.text("name"), ZoneId.of(row.text("zone")),
                row.choice("week_start", DayOfWeek.class), Locale.forLanguageTag(row.text("language")));
    }
}
