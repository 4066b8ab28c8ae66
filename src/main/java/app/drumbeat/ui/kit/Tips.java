package app.drumbeat.ui.kit;

import java.util.function.Function;
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

    /** Gives each part of a node words of its own; they are asked for as the pointer moves. */
    public void onParts(Node node, Function<MouseEvent, String> words) {
        String[] last = {""};
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> last[0] = "");
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            String said = words.apply(event);
            if (!said.equals(last[0])) {
                last[0] = said;
                tooltip.hide();
                Tooltip.uninstall(node, tooltip);
                if (!said.isEmpty()) {
                    tooltip.setText(said);
                    Tooltip.install(node, tooltip);
                }
            }
        });
    }
}
