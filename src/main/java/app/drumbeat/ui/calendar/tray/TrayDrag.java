package app.drumbeat.ui.calendar.tray;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.drumbeat.ui.calendar.DropGround;
import app.drumbeat.ui.kit.PointerFollow;

/** Dragging an idea out of the tray onto a day; Escape lets it go back. */
final class TrayDrag {

    /** The pointer has to go this far before a press becomes a drag. */
    private static final double SLACK = 5;

    private static final double DRAGGED = 0.45;

    private final Node cards;
    private final EventHandler<KeyEvent> escape = this::typed;
    private Supplier<Optional<DropGround>> grounds = Optional::empty;
    private Optional<TrayCard> pressed = Optional.empty();
    private Optional<DropGround> ground = Optional.empty();
    private Point2D start = Point2D.ZERO;
    private boolean writable;

    TrayDrag(Node cards) {
        this.cards = cards;
        cards.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    void dropOn(Supplier<Optional<DropGround>> wanted) {
        grounds = wanted;
    }

    void setWritable(boolean now) {
        writable = now;
    }

    /** The card that something belongs to. */
    static Optional<TrayCard> card(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof TrayCard card) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    private void press(MouseEvent event) {
        pressed = writable && event.getButton() == MouseButton.PRIMARY ? card(event.getTarget()) : Optional.empty();
        start = new Point2D(event.getSceneX(), event.getSceneY());
        pressed.ifPresent(card -> PointerFollow.of(cards.getScene(), this::drag, this::release));
    }

    private void drag(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        if (ground.isEmpty() && start.distance(event.getSceneX(), event.getSceneY()) > SLACK) {
            ground = grounds.get();
            ground.ifPresent(there -> {
                pressed.get().setOpacity(DRAGGED);
                there.begin(pressed.get().idea());
                cards.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            });
        }
        ground.ifPresent(there -> there.over(event.getSceneX(), event.getSceneY()));
        event.consume(); // or the row would be scrolled with it
    }

    private void release(MouseEvent event) {
        if (ground.isPresent()) {
            ground.get().over(event.getSceneX(), event.getSceneY()); // no move may have told of the last stretch
            ground.get().drop();
            event.consume();
        }
        end();
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ground.ifPresent(DropGround::cancel);
            end();
            event.consume();
        }
    }

    private void end() {
        if (ground.isPresent()) {
            cards.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        pressed.ifPresent(card -> card.setOpacity(1));
        ground = Optional.empty();
        pressed = Optional.empty();
    }
}
