package app.drumbeat.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What an empty page says: what the place is for, and the one thing to do next. */
public final class EmptyState extends VBox {

    /** An empty page with nothing to do on it. */
    public EmptyState(String title, String text) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-state-title");
        Label words = new Label(text);
        words.getStyleClass().add("empty-state-text");
        words.setWrapText(true);
        getChildren().addAll(heading, words);
    }

    public EmptyState(String title, String text, String action, Runnable run) {
        this(title, text);
        Button button = new Button(action);
        button.setDefaultButton(false);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> run.run());
        getChildren().add(button);
    }
}
