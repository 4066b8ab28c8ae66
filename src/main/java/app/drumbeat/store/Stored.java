package app.drumbeat.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;

/**
 * How a value stands in a column: days, times and instants as ISO 8601 text, choices by name, lists as JSON, absence as NULL.
 *
 * <p>{@link Row} reads them back.
 */
final class Stored {

    private Stored() {}

    /** @return text, a whole number, or null */
    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Optional<?> optional -> of(optional.orElse(null));
            case Id<?> id -> id.value();
            case Enum<?> choice -> choice.name();
            case LocalDate day -> day.toString();
            case LocalTime time -> time.toString();
            case Instant instant -> instant.toString();
            case ZoneId zone -> zone.getId();
            case Locale language -> language.toLanguageTag();
            case List<?> list -> JsonList.write(list.stream().map(Stored::of).toList());
            default -> throw new IllegalArgumentException("No column holds a " + value.getClass().getSimpleName());
        };
    }
}
