package app.drumbeat.start;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import app.drumbeat.words.Texts;

/** Where Java begins. */
public final class Main {

    /** The exit code that says: the system refused. */
    private static final int REFUSED = 3;

    private Main() {}

    public static void main(String[] arguments) {
        Display.ofThisComputer().obstacle().ifPresent(Main::refuse);
        JavaFxLog.hush();
        try {
            WindowStart.open(Optional.empty(), AppFolders.ofThisComputer(), Clock.systemDefaultZone());
        } catch (UnsupportedOperationException noDisplay) {
            // JavaFX's own word for a display that is named but does not answer; what the program throws comes wrapped
            refuse("start.deadDisplay");
        }
        System.exit(0);
    }

    private static void refuse(String obstacle) {
        System.err.println(Texts.of(Locale.getDefault()).of(obstacle));
        System.exit(REFUSED);
    }
}
