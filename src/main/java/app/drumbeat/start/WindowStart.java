package app.drumbeat.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

import app.drumbeat.files.Privacy;

/**
 * A start of the window: what it was asked to open, and whether it is the first. A second start hands over and ends.
 *
 * @param calendar the calendar asked for; absent: the one of last time
 * @param instance what holds the place of the one window; absent where the folder cannot hold a lock
 */
record WindowStart(Premises premises, Optional<Path> calendar, Optional<SingleInstance> instance) {

    private static final Logger LOG = Logger.getLogger("app.drumbeat.start.WindowStart");

    /** JavaFX makes the application itself, so what it needs has to be found here. */
    private static Optional<WindowStart> current = Optional.empty();

    static WindowStart current() {
        return current.orElseThrow(() -> new IllegalStateException("The window was not started by its Main"));
    }

    /** Opens the window, or brings the one that is open to the front; returns when it is closed. */
    static void open(Class<? extends Application> application, Optional<Path> calendar, Premises premises) {
        AppFolders folders = premises.folders();
        Privacy.makeFolder(folders.state());
        Privacy.makeFolder(folders.config());
        Privacy.makeFolder(folders.data());
        AppLog.into(folders.state());
        Optional<SingleInstance> instance = claim(folders);
        if (instance.isEmpty()
                && SingleInstance.handOver(folders.state(), calendar.map(Path::toString).stream().toList())) {
            return;
        }
        current = Optional.of(new WindowStart(premises, calendar, instance));
        Application.launch(application);
    }

    private static Optional<SingleInstance> claim(AppFolders folders) {
        try {
            return SingleInstance.claim(folders.state());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No lock for the one window", e);
            return Optional.empty();
        }
    }
}
