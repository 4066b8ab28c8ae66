package app.drumbeat.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

/**
 * Times steps on a screen, each from the call to the end of the second pulse after what it shows was laid out.
 *
 * <p>Drawing goes on beside the JavaFX thread, and a pulse waits for the drawing of the one before; so two pulses later the
 * person has seen it. A step begins just after a pulse, which makes three pulses, about 50 ms, the least that can come out.
 */
final class Steps {

    static final int COUNT = 60;
    static final int DROPPED = 12;

    private static final long SECONDS = 120;

    private final IntConsumer step;
    private final BooleanSupplier laidOut;
    private final List<Double> millis = new ArrayList<>();
    private final CompletableFuture<List<Double>> done = new CompletableFuture<>();
    /** Held here, because JavaFX holds its listeners weakly. */
    private final TKPulseListener listener = this::pulseEnded;
    /** Keeps the pulses coming when nothing on the screen asks for one. */
    private final AnimationTimer heartbeat = new AnimationTimer() {
        @Override
        public void handle(long now) {}
    };
    private long begun;
    private int pulsesSince;
    private boolean running;

    private Steps(IntConsumer step, BooleanSupplier laidOut) {
        this.step = step;
        this.laidOut = laidOut;
    }

    /**
     * Takes all steps, one after the other. Call off the JavaFX thread.
     *
     * @param step what is timed; is told which step it is, from 0, and runs on the JavaFX thread
     * @param laidOut asked at the end of each pulse whether everything the step is to show has been laid out
     * @return the milliseconds of each step that was not dropped, in order
     */
    static List<Double> time(IntConsumer step, BooleanSupplier laidOut) throws Exception {
        Steps steps = new Steps(step, laidOut);
        OnScreen.ask(() -> {
            Toolkit.getToolkit().addPostSceneTkPulseListener(steps.listener);
            steps.heartbeat.start();
            Platform.runLater(steps::begin);
            return true;
        });
        List<Double> all = steps.done.get(SECONDS, TimeUnit.SECONDS);
        return all.subList(DROPPED, all.size());
    }

    static double median(List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double worst(List<Double> millis) {
        return Arrays.stream(millis.toArray(Double[]::new)).mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private void begin() {
        pulsesSince = -1;
        running = true;
        begun = System.nanoTime();
        try {
            step.accept(millis.size());
        } catch (RuntimeException e) {
            end();
            done.completeExceptionally(e);
        }
    }

    private void pulseEnded() {
        if (!running) {
            return;
        }
        if (pulsesSince < 0) {
            pulsesSince = laidOut.getAsBoolean() ? 0 : -1;
        } else if (++pulsesSince == 2) {
            millis.add((System.nanoTime() - begun) / 1e6);
            running = false;
            if (millis.size() < COUNT) {
                Platform.runLater(this::begin);
            } else {
                end();
                done.complete(List.copyOf(millis));
            }
        }
    }

    private void end() {
        running = false;
        heartbeat.stop();
        Toolkit.getToolkit().removePostSceneTkPulseListener(listener);
    }
}
