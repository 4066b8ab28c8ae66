package app.drumbeat.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import app.drumbeat.cli.Answer;
import app.drumbeat.words.Texts;

/** Where Java begins. */
public final class Main {

    /** The exit code that says: the system refused. */
    private static final int REFUSED = 3;

    private Main() {}

    public static void main(String[] arguments) {
        Premises premises = Premises.of(AppFolders.ofThisComputer(), Clock.systemDefaultZone());
        Answer answer = arguments.length == 0 ? Answer.WindowWanted.AS_USUAL : CommandStart.run(arguments, premises);
        System.exit(switch (answer) {
            case Answer.Ended(int exitCode) -> exitCode;
            case Answer.WindowWanted wish -> openWindow(wish.calendar(), premises.on(wish.today()));
        });
    }

    private static int openWindow(Optional<Path> calendar, Premises premises) {
        Optional<String> obstacle = Display.ofThisComputer().obstacle();
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        JavaFxLog.hush();
        try {
            WindowStart.open(EditorialApp.class, calendar, premises);
            return 0;
        } catch (UnsupportedOperationException noDisplay) {
            // JavaFX's own word for a display that is named but does not answer; what the program throws comes wrapped
            return refuse("start.deadDisplay");
        }
    }

    private static int refuse(String obstacle) {
        System.err.println(Texts.of(Locale.getDefault()).of(obstacle));
        return REFUSED;
    }
}
