package app.drumbeat.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One section of the settings page: a heading, a sentence that says what it is for, and its fields. */
final class Section extends VBox {

    Section(String id, String title, String text) {
        setId("settings-" + id);
        getStyleClass().add("settings-section");
        Label heading = new Label(title);
        heading.getStyleClass().add("settings-heading");
        Label words = new Label(text);
        words.getStyleClass().add("settings-text");
        words.setWrapText(true);
        getChildren().addAll(heading, words);
    }

    Section with(Node node) {
        getChildren().add(node);
        return this;
    }
}
