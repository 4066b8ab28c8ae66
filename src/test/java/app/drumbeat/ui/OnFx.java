package app.drumbeat.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.testfx.util.WaitForAsyncUtils;

/** The JavaFX thread, for a test that stands beside it: whatever touches a node goes through here. */
public final class OnFx {

    private static final long PATIENCE_SECONDS = 20;
    private static final int ROUNDS = 3;

    private OnFx() {}

    /** Does something there and waits for it. */
    public static void run(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /** Asks something there. */
    public static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /** Waits until all that was to happen there by now has happened, and what that brought about as well. */
    public static void flush() {
        for (int round = 0; round < ROUNDS; round++) {
            run(() -> {});
        }
    }

    /** Waits until something is so, asked there again and again. */
    public static void until(String what, BooleanSupplier isSo) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(isSo::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("In vain waited until " + what, e);
        }
    }
}
