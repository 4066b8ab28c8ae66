package app.drumbeat.start;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;

import app.drumbeat.words.Texts;

/** Where Java begins. */
public final class Main {

    /** The exit code that says: the system refused. */
    private static final int REFUSED = 3;

    private Main() {}

    public static void main(String[] arguments) {
        Optional<String> obstacle = Display.ofThisComputer().obstacle();
        if (obstacle.isPresent()) {
            System.err.println(Texts.of(Locale.getDefault()).of(obstacle.get()));
            System.exit(REFUSED);
        }
        JavaFxLog.hush();
        Application.launch(EditorialApp.class, arguments);
        System.exit(0);
    }
}
