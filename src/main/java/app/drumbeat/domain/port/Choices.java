package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person chose for this program on this computer; nothing of it belongs to a calendar.
 *
 * @param theme how it looks
 * @param calendar the calendar to open at the next start
 * @param recent calendars opened lately, newest first, at most {@value #RECENT_KEPT}
 * @param memory small things a window remembers, by dotted name: bounds, dividers
 */
public record Choices(Theme theme, Optional<Path> calendar, List<Path> recent, Map<String, String> memory) {

    public static final int RECENT_KEPT = 8;

    public static final Choices DEFAULTS = new Choices(Theme.SYSTEM, Optional.empty(), List.of(), Map.of());

    /** Light, dark, in high contrast, or as the system says. */
    public enum Theme {
        SYSTEM, LIGHT, DARK, CONTRAST
    }

    public Choices {
        recent = List.copyOf(recent);
        memory = Map.copyOf(memory);
    }

    public Choices themed(Theme newTheme) {
        return new Choices(newTheme, calendar, recent, memory);
    }

    /** The calendar is the one to open next time and the newest of the recent ones. */
    public Choices opened(Path file) {
        List<Path> newest = new ArrayList<>(List.of(file));
        recent.stream().filter(other -> !other.equals(file)).limit(RECENT_KEPT - 1).forEach(newest::add);
        return new Choices(theme, Optional.of(file), newest, memory);
    }

    public Choices remembering(Map<String, String> newMemory) {
        return new Choices(theme, calendar, recent, newMemory);
    }
}
