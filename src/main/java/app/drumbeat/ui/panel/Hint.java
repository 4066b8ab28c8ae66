package app.drumbeat.ui.panel;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** What the panel says while nothing is selected: what it is for, and the keys that fill it. */
final class Hint extends VBox {

    private static final List<String> KEYS = List.of("enter", "new", "gap", "move", "undo", "all");

    Hint(Texts texts) {
        getStyleClass().add("panel-content");
        GridPane keys = new GridPane();
        keys.getStyleClass().add("hint-keys");
        ColumnConstraints left = new ColumnConstraints();
        left.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        keys.getColumnConstraints().setAll(left, right);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(key(texts, KEYS.get(i)));
            key.setMinWidth(USE_PREF_SIZE);
            key.getStyleClass().add("hint-key");
            Label words = new Label(texts.of("panel.hint.does." + KEYS.get(i)));
            words.getStyleClass().add("panel-hint");
            words.setWrapText(true);
            GridPane.setValignment(key, VPos.TOP);
            keys.addRow(i, key, words);
        }
        getChildren().addAll(PanelParts.section(texts.of("panel.hint.title")),
                PanelParts.hint(texts.of("panel.hint.text")), keys);
    }

    /** The key of undo is another one on macOS; the toolkit knows how each system writes its own. */
    private static String key(Texts texts, String name) {
        return name.equals("undo")
                ? KeyCombination.keyCombination("Shortcut+Z").getDisplayText()
                : texts.of("panel.hint.key." + name);
    }
}
