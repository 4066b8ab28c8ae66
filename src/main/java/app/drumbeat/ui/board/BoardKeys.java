package app.drumbeat.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.PostMenu;

/** The board by keys: left and right between columns, Alt and left or right to the next state, Enter opens. */
final class BoardKeys {

    private final List<BoardColumn> columns;
    private final BoardViewModel model;
    private final PostMenu menus;

    BoardKeys(List<BoardColumn> columns, BoardViewModel model, PostMenu menus) {
        this.columns = columns;
        this.model = model;
        this.menus = menus;
        columns.forEach(column -> column.list().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event, column)) {
                event.consume();
            }
        }));
    }

    private boolean pressed(KeyEvent event, BoardColumn column) {
        Optional<Post> post = Optional.ofNullable(column.list().getSelectionModel().getSelectedItem());
        int way = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (event.isAltDown() && !event.isShortcutDown()) {
            post.filter(there -> way != 0).ifPresent(there -> model.moveAside(there, way));
            return way != 0;
        }
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            post.ifPresent(there -> menu(there, column.list()));
            return post.isPresent();
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            model.selectAll();
            return true;
        }
        if (event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        if (way != 0) {
            return aside(column, way);
        }
        switch (event.getCode()) {
            case ENTER -> post.ifPresent(model::open);
            case DELETE, BACK_SPACE -> post.ifPresent(model::delete);
            default -> {
                return false;
            }
        }
        return post.isPresent();
    }

    /** To the next column that has posts, to the row that is as far down. */
    private boolean aside(BoardColumn from, int way) {
        int row = Math.max(0, from.list().getSelectionModel().getSelectedIndex());
        for (int i = columns.indexOf(from) + way; i >= 0 && i < columns.size(); i += way) {
            ListView<Post> list = columns.get(i).list();
            if (!list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(Math.min(row, list.getItems().size() - 1));
                break;
            }
        }
        return true;
    }

    private void menu(Post post, ListView<Post> list) {
        Bounds bounds = list.localToScreen(list.getLayoutBounds());
        menus.of(post).show(list, bounds.getMinX() + 20, bounds.getMinY() + 30);
    }
}
