package app.drumbeat.json;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

import app.drumbeat.domain.calendar.CalendarFacts;

/** The {@code calendar} of a plan. */
final class CalendarPart {

    private CalendarPart() {}

    /** @param zone what holds where the plan names none */
    static Optional<CalendarFacts> read(Members members, ZoneId zone) {
        String name = members.textOrEmpty("name");
        Optional<ZoneId> named = members.understood("zone", CalendarPart::zone, "json.problem.zone");
        Optional<DayOfWeek> weekStart = members.word("weekStart", DayOfWeek.class);
        Optional<Locale> language = members.understood("language", CalendarPart::language, "json.problem.language");
        members.nothingElse();
        return Optional.of(CalendarFacts.of(name, named.orElse(zone), weekStart.orElse(DayOfWeek.MONDAY),
                language.orElse(Locale.ENGLISH)));
    }

    static void write(JsonOut out, CalendarFacts calendar) {
        out.text("name", calendar.name());
        out.text("zone", calendar.zone().getId());
        out.text("weekStart", calendar.weekStart().name());
        out.text("language", calendar.language().toLanguageTag());
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> language(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
