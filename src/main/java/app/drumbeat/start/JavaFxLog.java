package app.drumbeat.start;

import java.util.logging.Logger;

/**
 * The log of JavaFX, without the warning that it lies on the class path.
 *
 * <p>It lies there on purpose when the program is run from the build; a person who starts it should not read a warning first.
 */
final class JavaFxLog {

    /** Held here, because the log manager forgets a logger that nobody holds, and its filter with it. */
    private static final Logger LOGGER = Logger.getLogger("javafx");

    private JavaFxLog() {}

    static void hush() {
        LOGGER.setFilter(line -> !String.valueOf(line.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }
}
