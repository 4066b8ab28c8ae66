package app.drumbeat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.drumbeat.domain.port.Library;

/** Where a command writes to. */
final class Target {

    private Target() {}

    /**
     * The place that {@code --out} names.
     *
     * @throws WrongUsage when that is the calendar itself, which no feed or copy may replace
     */
    static Path of(Wish wish, Library calendar) {
        Path target = wish.required("--out");
        if (isSame(target, calendar.place())) {
            throw new WrongUsage("cli.usage.overCalendar", target.toString());
        }
        return target;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }
}
