package app.drumbeat.start;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;

import javafx.animation.AnimationTimer;

/**
 * A walk through the program without a person, from which the start-up cache learns which classes are wanted.
 *
 * <p>The steps run on the JavaFX thread, in order, each with time to be laid out and drawn before the next.
 * Asked for with {@code -Ddrumbeat.tour=true}, when the program is packed.
 */
final class Tour extends AnimationTimer {

    private static final int FRAMES_EACH = 24;

    private final Queue<Runnable> steps;
    private final Runnable end;
    private int frames;

    /** @param end what to do when every step has been drawn */
    Tour(Collection<Runnable> steps, Runnable end) {
        this.steps = new ArrayDeque<>(steps);
        this.end = end;
    }

    static boolean isWanted() {
        return Boolean.getBoolean("drumbeat.tour");
    }

    @Override
    public void handle(long now) {
        if (++frames % FRAMES_EACH != 0) {
            return;
        }
        Runnable step = steps.poll();
        if (step == null) {
            stop();
            end.run();
        } else {
            step.run();
        }
    }
}
