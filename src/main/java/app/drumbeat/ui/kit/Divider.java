package app.drumbeat.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The edge between two parts of the window: dragged, it gives what lies right of it or below it more room or less; a double
 * click gives that back its usual room. It lies over both and takes no room itself. By keys the menu does the same.
 */
public final class Divider extends Region {

    private static final double WIDTH = 6;

    private final boolean upright;
    private final Room room;

    /** @param orientation vertical where it stands between left and right */
    public Divider(Orientation orientation, String name, Room room) {
        this.upright = orientation == Orientation.VERTICAL;
        this.room = room;
        getStyleClass().add("divider");
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(name);
        setViewOrder(-1);
        if (upright) {
            setMinWidth(WIDTH);
            setMaxWidth(WIDTH);
            setCursor(Cursor.H_RESIZE);
            HBox.setMargin(this, new Insets(0, -WIDTH / 2, 0, -WIDTH / 2));
        } else {
            setMinHeight(WIDTH);
            setMaxHeight(WIDTH);
            setCursor(Cursor.V_RESIZE);
            VBox.setMargin(this, new Insets(-WIDTH / 2, 0, -WIDTH / 2, 0));
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            room.reset();
        } else {
            double from = place(event);
            double before = room.get();
            PointerFollow.of(getScene(), moved -> room.set(before + from - place(moved)), released -> {});
        }
        event.consume();
    }

    private double place(MouseEvent event) {
        return upright ? event.getSceneX() : event.getSceneY();
    }
}
