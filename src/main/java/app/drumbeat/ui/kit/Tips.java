package app.drumbeat.ui.kit;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Words that come up where the pointer rests. One tooltip serves a whole page, and what it says is asked for when the pointer
 * comes, so that hundreds of small things can have one.
 */
public final class Tips {

    private static final double WIDEST = 340;

    private final Tooltip tooltip = new Tooltip();

    public Tips() {
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setHideDelay(Duration.millis(100));
        tooltip.setShowDuration(Duration.seconds(20));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.getStyleClass().add("tip");
    }

    /** Gives a node words; where they are empty at the time, nothing comes up. */
    public void on(Node node, Supplier<String> words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            String said = words.get();
            if (said.isEmpty()) {
                Tooltip.uninstall(node, tooltip);
            } else {
                tooltip.setText(said);
                Tooltip.install(node, tooltip);
            }
        });
    }
}
