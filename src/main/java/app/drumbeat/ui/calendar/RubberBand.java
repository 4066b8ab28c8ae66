package app.drumbeat.ui.calendar;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;

/** Selecting posts with a frame that is drawn over them, from a free place of a day. */
final class RubberBand {

    private static final double SLACK = 6;

    private final PlanGrid grid;
    private final CalendarViewModel model;
    private final Region frame = new Region();
    private @Nullable Point2D start;

    RubberBand(PlanGrid grid, CalendarViewModel model) {
        this.grid = grid;
        this.model = model;
        frame.getStyleClass().add("rubber-band");
        frame.setManaged(false);
        frame.setVisible(false);
        grid.over().getChildren().add(frame);
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        boolean free = event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof DayCell;
        start = free ? new Point2D(event.getX(), event.getY()) : null;
    }

    private void drag(MouseEvent event) {
        if (start == null || !frame.isVisible() && start.distance(event.getX(), event.getY()) < SLACK) {
            return;
        }
        double x = Math.clamp(event.getX(), 0, grid.getWidth());
        double y = Math.clamp(event.getY(), 0, grid.getHeight());
        frame.resizeRelocate(Math.min(x, start.getX()), Math.min(y, start.getY()), Math.abs(x - start.getX()),
                Math.abs(y - start.getY()));
        frame.setVisible(true);
        event.consume();
    }

    private void release(MouseEvent event) {
        start = null;
        if (frame.isVisible()) {
            frame.setVisible(false);
            Bounds bounds = new BoundingBox(frame.getLayoutX(), frame.getLayoutY(), frame.getWidth(),
                    frame.getHeight());
            List<Id<Post>> inside = grid.chips().stream().filter(chip -> chip.getBoundsInParent().intersects(bounds))
                    .flatMap(chip -> chip.post().stream()).map(Post::id).toList();
            model.selection().select(inside);
            event.consume();
        }
    }
}
