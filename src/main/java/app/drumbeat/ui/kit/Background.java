package app.drumbeat.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import app.drumbeat.domain.port.Progress;

/**
 * Runs work off the screen and brings the answer back to it. The one door by which screens leave the JavaFX thread.
 *
 * <p>Short work, reading a span or writing a step, runs one after the other in the order asked. Long work, an import or
 * an export, runs beside it, so that the screen goes on meanwhile.
 */
public interface Background {

    /** Runs short work; the answer comes on the JavaFX thread. A failure is told to the person. */
    <T> void run(Supplier<T> work, Consumer<T> answer);

    /** Runs short work with its own way to take a failure, on the JavaFX thread too. */
    <T> void run(Supplier<T> work, Consumer<T> answer, Consumer<RuntimeException> failed);

    /** Runs short work that has nothing to answer. */
    default void run(Runnable work) {
        run(() -> {
            work.run();
            return Boolean.TRUE;
        }, done -> {});
    }

    /**
     * Starts long work that shows how far it is and can be cancelled.
     *
     * @param name what is going on, in words
     * @param answer takes the result; not called after a cancel
     * @param failed takes a failure; not called after a cancel
     */
    <T> Job start(String name, Function<Progress, T> work, Consumer<T> answer, Consumer<RuntimeException> failed);
}
