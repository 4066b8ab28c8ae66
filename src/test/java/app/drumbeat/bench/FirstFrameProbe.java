package app.drumbeat.bench;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

import app.drumbeat.start.Main;

/** Starts the program as it is, and prints how many milliseconds after the start of the Java machine its window was drawn. */
public final class FirstFrameProbe {

    private static final int PULSES = 2;

    /** Keeps the pulses coming; a window at rest asks for none after its first. */
    private static final AnimationTimer HEARTBEAT = new AnimationTimer() {
        @Override
        public void handle(long now) {}
    };

    /** Held here, because JavaFX holds its listeners weakly. */
    private static final TKPulseListener LISTENER = FirstFrameProbe::pulseEnded;

    private static int pulses;

    private FirstFrameProbe() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> Window.getWindows().addListener((ListChangeListener<Window>) _ -> watch()));
        Main.main(arguments);
    }

    private static void watch() {
        HEARTBEAT.start();
        Toolkit.getToolkit().addPostSceneTkPulseListener(LISTENER);
    }

    private static void pulseEnded() {
        if (++pulses == PULSES) {
            System.out.println(System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
