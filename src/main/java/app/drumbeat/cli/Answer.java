package app.drumbeat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What became of a command line. */
public sealed interface Answer {

    /** A command was run, or could not be; the program ends. */
    record Ended(int exitCode) implements Answer {}

    /** No command was given: the window is wanted, perhaps on a calendar of its own or as if it were another day. */
    record WindowWanted(Optional<Path> calendar, Optional<LocalDate> today) implements Answer {

        public static final WindowWanted AS_USUAL = new WindowWanted(Optional.empty(), Optional.empty());
    }
}
