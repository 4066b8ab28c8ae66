package app.drumbeat.ui;

import java.util.Optional;

import app.drumbeat.ui.kit.Pause;

/** A pause that a test lets pass. */
public final class ByHand implements Pause {

    private Optional<Runnable> asked = Optional.empty();

    @Override
    public void then(Runnable run) {
        asked = Optional.of(run);
    }

    @Override
    public void forget() {
        asked = Optional.empty();
    }

    /** The fingers have rested long enough. */
    public void pass() {
        Optional<Runnable> run = asked;
        asked = Optional.empty();
        run.ifPresent(Runnable::run);
    }

    public boolean isWaiting() {
        return asked.isPresent();
    }
}
