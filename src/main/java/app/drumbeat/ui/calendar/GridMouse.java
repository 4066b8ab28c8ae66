package app.drumbeat.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
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
            select(node, event);
        }
    }

    /** With Ctrl or Cmd to those that are selected or out of them, with Shift all up to here, else alone. */
    private void select(Node node, MouseEvent event) {
        Optional<Id<Post>> post = node instanceof PostChip chip ? chip.post().map(Post::id) : Optional.empty();
        if (post.isPresent() && event.isShortcutDown()) {
            model.selection().toggle(post.get());
        } else if (post.isPresent() && event.isShiftDown()) {
            extend(post.get());
        } else {
            GridKeys.selected(node).ifPresent(model::select);
            doors.open(node);
        }
    }

    private void extend(Id<Post> to) {
        List<Id<Post>> all = InView.posts(model.modeProperty().get(), model.pageProperty().get(),
                model.cursorProperty().get());
        model.selection().select(model.selection().posts().stream().findFirst()
                .map(from -> InView.between(all, from, to)).orElse(List.of(to)));
    }

    /** @param y where, since heights may be hours */
    private void twice(Node node, double y) {
        if (node instanceof PostChip chip) {
            chip.post().ifPresent(model::open);
        } else if (node instanceof FreeMark mark) {
            mark.free().ifPresent(free -> model.newPostAt(Slot.at(mark.day(), free.time()), free.channel().id()));
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
