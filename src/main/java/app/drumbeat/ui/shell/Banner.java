package app.drumbeat.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence over the page that holds as long as the window is open, and perhaps one thing to do about it. */
public final class Banner extends HBox {

    public Banner(String text) {
        getStyleClass().add("banner");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        Label words = new Label(text);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(words);
    }

    public Banner(String text, String action, Runnable run) {
        this(text);
        Button button = new Button(action);
        button.setId("banner-action");
        button.setOnAction(event -> run.run());
        getChildren().add(button);
    }
}
