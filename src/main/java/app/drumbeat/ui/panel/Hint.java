package app.drumbeat.ui.panel;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** What the panel says while nothing is selected: what it is for, the keys that fill it, and what the marks of posts mean. */
final class Hint extends VBox {

    private static final List<String> KEYS = List.of("find", "enter", "new", "gap", "fill", "move", "undo", "all");

    private static final List<PostStatus> MARKS = Stream.of(PostStatus.values())
            .filter(status -> status != PostStatus.IDEA).toList();
    private static final double WIDTH = 110;

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
            key.getStyleClass().add("key-cap");
            Label words = new Label(texts.of("panel.hint.does." + KEYS.get(i)));
            words.getStyleClass().add("panel-hint");
            words.setWrapText(true);
            GridPane.setValignment(key, VPos.TOP);
            keys.addRow(i, key, words);
        }
        getChildren().addAll(PanelParts.section(texts.of("panel.hint.title")),
                PanelParts.hint(texts.of("panel.hint.text")), keys,
                PanelParts.section(texts.of("panel.hint.marks")), marks(texts));
    }

    /** The states that a post on the calendar can have, in the order in which it goes through them, in two columns. */
    private static GridPane marks(Texts texts) {
        GridPane marks = new GridPane();
        marks.getStyleClass().add("hint-keys");
        int rows = (MARKS.size() + 1) / 2;
        for (int i = 0; i < MARKS.size(); i++) {
            Label name = new Label(texts.of("status." + MARKS.get(i)), new StateMark(MARKS.get(i), texts));
            name.getStyleClass().add("panel-hint");
            name.setPrefWidth(WIDTH);
            marks.add(name, i / rows, i % rows);
        }
        return marks;
    }

    /** The key of undo is another one on macOS; the toolkit knows how each system writes its own. */
    private static String key(Texts texts, String name) {
        return switch (name) {
            case "undo" -> KeyCombination.keyCombination("Shortcut+Z").getDisplayText();
            case "find" -> KeyCombination.keyCombination("Shortcut+K").getDisplayText();
            default -> texts.of("panel.hint.key." + name);
        };
    }
}
