package app.drumbeat.start;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.port.Library;

/** What a new calendar begins with. */
final class NewCalendar {

    private NewCalendar() {}

    /** The computer's zone, week and language, until the person says otherwise in Settings. */
    static CalendarFacts facts(Premises premises) {
        Locale locale = Locale.getDefault();
        DayOfWeek weekStart = WeekFields.of(locale).getFirstDayOfWeek();
        return CalendarFacts.of(premises.texts().of("start.new.name"), premises.clock().getZone(), weekStart, locale);
    }

    /** A new file with the sample plan round today. */
    static Library sample(Premises premises, Path file) {
        return premises.files().create(file, facts(premises));
    }
}
