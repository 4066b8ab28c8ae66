package app.drumbeat.ui.kit;

import javafx.application.Platform;

/** After what is going on. A field that is just taking a key must not be changed in the middle of it. */
public final class Later {

    private Later() {}

    /** Runs on the JavaFX thread when the event that is being handled is over. */
    public static void run(Runnable work) {
        Platform.runLater(work);
    }
}
