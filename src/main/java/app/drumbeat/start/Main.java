package app.drumbeat.start;

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
        AppFolders folders = AppFolders.ofThisComputer();
        Clock clock = Clock.systemDefaultZone();
        Answer answer = arguments.length == 0
                ? new Answer.WindowWanted(Optional.empty(), Optional.empty())
                : CommandStart.run(arguments, folders, clock);
        System.exit(switch (answer) {
            case Answer.Ended(int exitCode) -> exitCode;
            case Answer.WindowWanted wish -> openWindow(wish, folders, clock);
        });
    }

    private static int openWindow(Answer.WindowWanted wish, AppFolders folders, Clock clock) {
        Optional<String> obstacle = Display.ofThisComputer().obstacle();
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        JavaFxLog.hush();
        try {
            WindowStart.open(EditorialApp.class, wish.calendar(), folders, clock);
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
