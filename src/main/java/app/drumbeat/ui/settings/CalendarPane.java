package app.drumbeat.ui.settings;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;

import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.words.Texts;

/** The calendar's name, zone, week start and language. */
final class CalendarPane {

    private CalendarPane() {}

    static Node of(Texts texts, SettingsViewModel model, CalendarFacts facts) {
        List<ZoneId> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .sorted().map(ZoneId::of).toList();
        List<ZoneId> withOwn = zones.contains(facts.zone())
                ? zones
                : Stream.concat(Stream.of(facts.zone()), zones.stream()).toList();
        List<Locale> languages = List.of(Locale.UK, Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("es", "ES"));
        List<Locale> withOwnLanguage = languages.contains(facts.language())
                ? languages
                : Stream.concat(Stream.of(facts.language()), languages.stream()).toList();
        return new Form(texts)
                .text("settings.calendar.name", facts.name(), false,
                        name -> model.change(f -> CalendarFacts.of(name, f.zone(), f.weekStart(), f.language())))
                .choice("settings.calendar.zone", withOwn, facts.zone(), ZoneId::getId,
                        zone -> model.change(f -> CalendarFacts.of(f.name(), zone, f.weekStart(), f.language())))
                .help("settings.calendar.zone.help")
                .choice("settings.calendar.weekStart", List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        facts.weekStart(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()),
                        day -> model.change(f -> CalendarFacts.of(f.name(), f.zone(), day, f.language())))
                .choice("settings.calendar.language", withOwnLanguage, facts.language(),
                        language -> language.getDisplayName(texts.locale()),
                        language -> model.change(f -> CalendarFacts.of(f.name(), f.zone(), f.weekStart(), language)))
                .help("settings.calendar.language.help").build();
    }
}
