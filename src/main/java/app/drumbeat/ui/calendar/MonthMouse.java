package app.drumbeat.ui.calendar;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.drumbeat.ui.post.PostChip;

/** The month by mouse: a click selects, a double click opens or makes a post, the other button opens a menu. */
final class MonthMouse {

    private final CalendarViewModel model;
    private final MonthFocus focus;
    private final MonthDoors doors;

    MonthMouse(MonthView view, CalendarViewModel model, MonthFocus focus, MonthDoors doors) {
        this.model = model;
        this.focus = focus;
        this.doors = doors;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() instanceof Node node && MonthFocus.isStop(node)) {
            focus.on(node);
        }
    }

    private void clicked(MouseEvent event) {
        boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
        if (!click || !(event.getTarget() instanceof Node node) || !MonthFocus.isStop(node)) {
            return;
        }
        if (event.getClickCount() == 2) {
            twice(node);
        } else if (event.getClickCount() == 1) {
            MonthKeys.selected(node).ifPresent(model::select);
            doors.open(node);
        }
    }

    private void twice(Node node) {
        if (node instanceof PostChip chip) {
            chip.post().ifPresent(model::open);
        } else if (node instanceof DayCell cell) {
            model.newPostOn(cell.date());
        }
    }

    private void menu(ContextMenuEvent event) {
        if (event.getTarget() instanceof Node node && MonthFocus.isStop(node)) {
            doors.menu(node, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
