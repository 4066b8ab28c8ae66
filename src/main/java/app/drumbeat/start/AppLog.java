package app.drumbeat.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.files.Privacy;

/**
 * The log: what went wrong and when, never what somebody wrote.
 *
 * <p>The message of a failure may quote what it choked on, so of failures only their kinds and the lines of code they passed
 * are kept, and the messages of our own {@link StoreException}, which quote none.
 */
final class AppLog {

    private static final int LARGEST = 500_000;
    private static final int FILES = 3;

    /** Held here, because the log manager forgets a logger that nobody holds, and its handler with it. */
    private static final Logger ROOT = Logger.getLogger("app.drumbeat");

    private AppLog() {}

    /** Begins to write the log into the folder, which is there; without one that can be written there is no log. */
    static void into(Path folder) {
        hush();
        try {
            FileHandler file = new FileHandler(folder.resolve("drumbeat.%g.log").toString(), LARGEST, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new Lines());
            ROOT.addHandler(file);
        } catch (IOException e) {
            ROOT.setLevel(Level.OFF);
        }
    }

    /** The same, but only once there is something to write: asking for help should leave no trace. */
    static void whenNeeded(Path folder) {
        hush();
        ROOT.addHandler(new Handler() {

            @Override
            public void publish(LogRecord line) {
                try {
                    Privacy.makeFolder(folder);
                    into(folder);
                    ROOT.log(line);
                } catch (StoreException noFolder) {
                    ROOT.setLevel(Level.OFF);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    /** Nothing goes to standard error; what libraries log may quote what they read, so it goes nowhere. */
    private static void hush() {
        LogManager.getLogManager().reset();
        ROOT.setUseParentHandlers(false);
        ROOT.setLevel(Level.INFO);
    }

    /** One line a record, and for a failure the kinds and code lines of it and its causes. */
    static final class Lines extends Formatter {

        private static final int DEEPEST = 5;

        @Override
        public String format(LogRecord line) {
            StringBuilder text = new StringBuilder();
            text.append(Instant.ofEpochMilli(line.getMillis()).truncatedTo(ChronoUnit.MILLIS)).append(' ')
                    .append(line.getLevel()).append(' ').append(line.getMessage()).append('\n');
            Throwable failure = line.getThrown();
            for (int depth = 0; failure != null && depth < DEEPEST; depth++) {
                text.append("  ").append(failure.getClass().getName());
                if (failure instanceof StoreException refusal) {
                    text.append(' ').append(refusal.kind()).append(": ").append(refusal.getMessage());
                }
                text.append('\n');
                for (StackTraceElement place : failure.getStackTrace()) {
                    text.append("    ").append(place).append('\n');
                }
                failure = failure.getCause();
            }
            return text.toString();
        }
    }
}
