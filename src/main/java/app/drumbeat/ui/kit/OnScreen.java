package app.drumbeat.ui.kit;

import javafx.application.Platform;

/** Brings what other threads have to say to the JavaFX thread. */
public final class OnScreen {

    private OnScreen() {}

    /** Runs it at once where that is possible, else as soon as the JavaFX thread is free. */
    public static void run(Runnable what) {
        if (Platform.isFxApplicationThread()) {
            what.run();
        } else {
            Platform.runLater(what);
        }
    }
}
