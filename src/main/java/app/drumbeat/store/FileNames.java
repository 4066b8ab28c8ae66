package app.drumbeat.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How the files round a calendar are called: its copies, what a restore has kept, its journal. */
final class FileNames {

    static final String CALENDAR = ".drumbeat";

    private static final String SUM = ".sha256";
    private static final String JOURNAL = "-journal";

    /** A second in UTC, without the colons that Windows does not allow. */
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private FileNames() {}

    /** {@code calendar copies} beside {@code calendar.drumbeat}. */
    static Path copiesOf(Path calendar) {
        return calendar.resolveSibling(stem(calendar) + " copies");
    }

    /** {@code 2026-03-02T093000Z.drumbeat} among the copies. */
    static Path copyOf(Path calendar, Instant taken) {
        return copiesOf(calendar).resolve(SECOND.format(taken) + CALENDAR);
    }

    /** When a copy was taken; nothing for other files. */
    static Optional<Instant> taken(Path copy) {
        try {
            return Optional.of(Instant.from(SECOND.parse(stem(copy))));
        } catch (DateTimeParseException notACopy) {
            return Optional.empty();
        }
    }

    /** {@code calendar kept 2026-03-02T093000Z.drumbeat} beside the calendar, with a number from the second on. */
    static Path keptOf(Path calendar, Instant now, int number) {
        String kept = stem(calendar) + " kept " + SECOND.format(now) + (number > 1 ? " " + number : "");
        return calendar.resolveSibling(kept + CALENDAR);
    }

    static Path sumOf(Path copy) {
        return copy.resolveSibling(copy.getFileName() + SUM);
    }

    /** Where SQLite writes down what it is about to change (sqlite.org/tempfiles.html, 2.1). */
    static Path journalOf(Path database) {
        return database.resolveSibling(database.getFileName() + JOURNAL);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(CALENDAR) ? name.substring(0, name.length() - CALENDAR.length()) : name;
    }
}
