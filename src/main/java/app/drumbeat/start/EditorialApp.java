package app.drumbeat.start;

import java.util.List;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The JavaFX application: open, show, close. */
public final class EditorialApp extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Drumbeat");
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
        if (Tour.isWanted()) {
            new Tour(List.of(), Platform::exit).start();
        }
    }
}
