package app.drumbeat.ui.kit;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/** Follows the pointer from a press until it is let go, wherever in the window it goes. All places are those of the scene. */
public final class PointerFollow {

    private final Scene scene;
    private final EventHandler<MouseEvent> drag;
    private final EventHandler<MouseEvent> release;

    private PointerFollow(Scene scene, Consumer<MouseEvent> dragged, Consumer<MouseEvent> released) {
        this.scene = scene;
        this.drag = dragged::accept;
        this.release = event -> {
            end();
            released.accept(event);
        };
    }

    /**
     * @param dragged told of each move
     * @param released told once, at the end
     */
    public static void of(Scene scene, Consumer<MouseEvent> dragged, Consumer<MouseEvent> released) {
        PointerFollow follow = new PointerFollow(scene, dragged, released);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, follow.drag);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, follow.release);
    }

    private void end() {
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
    }
}
