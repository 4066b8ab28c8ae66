package app.drumbeat.ui.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause on the JavaFX thread. */
public final class FxPause implements Pause {

    /** How long fingers rest before what they typed becomes a step. */
    public static final Duration TYPING = Duration.seconds(2);

    private final PauseTransition transition;

    public FxPause(Duration length) {
        transition = new PauseTransition(length);
    }

    @Override
    public void then(Runnable run) {
        transition.setOnFinished(event -> run.run());
        transition.playFromStart();
    }

    @Override
    public void forget() {
        transition.stop();
    }
}
