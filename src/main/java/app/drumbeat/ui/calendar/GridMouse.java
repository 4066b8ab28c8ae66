package app.drumbeat.ui.calendar;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.post.PostChip;

/** The month by mouse: a click selects, a double click opens or makes a post, the other button opens a menu. */
final class GridMouse {

    private final PlanGrid grid;
    private final CalendarViewModel model;
    private final GridFocus focus;
    private final GridDoors doors;

    GridMouse(PlanGrid grid, CalendarViewModel model, GridFocus focus, GridDoors doors) {
        this.grid = grid;
        this.model = model;
        this.focus = focus;
        this.doors = doors;
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() instanceof Node node && GridFocus.isStop(node)) {
            focus.on(node);
        }
    }

    private void clicked(MouseEvent event) {
        boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
        if (!click || !(event.getTarget() instanceof Node node) || !GridFocus.isStop(node)) {
            return;
        }
        if (event.getClickCount() == 2) {
            twice(node, event.getY());
        } else if (event.getClickCount() == 1) {
            GridKeys.selected(node).ifPresent(model::select);
            doors.open(node);
        }
    }

    /** @param y where, since heights may be hours */
    private void twice(Node node, double y) {
        if (node instanceof PostChip chip) {
            chip.post().ifPresent(model::open);
        } else if (node instanceof DayCell cell) {
            model.newPostAt(new Slot(cell.date(), grid.order().timeAt(y)));
        }
    }

    private void menu(ContextMenuEvent event) {
        if (event.getTarget() instanceof Node node && GridFocus.isStop(node)) {
            doors.menu(node, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
