package app.drumbeat.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The parts that every side panel is made of, so that one looks like the other. */
public final class PanelParts {

    private PanelParts() {}

    /** What the panel is about, largest. */
    public static Label title(String words) {
        return wrapped(words, "panel-title");
    }

    /** What stands in smaller letters under the title. */
    public static Label sub(String words) {
        return wrapped(words, "panel-sub");
    }

    /** The heading of a part. */
    public static Label section(String words) {
        return wrapped(words, "panel-section");
    }

    /** A sentence for when there is nothing to show. */
    public static Label hint(String words) {
        return wrapped(words, "panel-hint");
    }

    /** The rows of a part, close together. */
    public static VBox rows(Node... rows) {
        VBox box = new VBox(rows);
        box.getStyleClass().add("panel-rows");
        return box;
    }

    /** Buttons in a row that goes on below where it is full. */
    public static FlowPane buttons(Node... buttons) {
        FlowPane pane = new FlowPane(buttons);
        pane.getStyleClass().add("panel-actions");
        return pane;
    }

    /** The first line of a panel, which leaves room for the cross that closes it. */
    public static HBox head(Node... nodes) {
        HBox head = new HBox(nodes);
        head.getStyleClass().add("panel-head");
        return head;
    }

    public static Button small(String words, Runnable run) {
        Button button = new Button(words);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
