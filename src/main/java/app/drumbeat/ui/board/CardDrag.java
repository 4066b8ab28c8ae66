package app.drumbeat.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** Dragging a card to another state. Columns that the post may not go to are dimmed; Escape lets it go back. */
final class CardDrag {

    private static final double SLACK = 5;

    private final Node board;
    private final List<BoardColumn> columns;
    private final BoardViewModel model;
    private final Texts texts;
    private final Label ghost = new Label();
    private final EventHandler<KeyEvent> escape = this::typed;
    private @Nullable Post carried;
    private Point2D start = Point2D.ZERO;
    private Optional<BoardColumn> target = Optional.empty();
    private boolean dragging;

    /** @param over lies over the board and takes no part in its layout */
    CardDrag(Node board, List<BoardColumn> columns, Pane over, BoardViewModel model, Texts texts) {
        this.board = board;
        this.columns = columns;
        this.model = model;
        this.texts = texts;
        ghost.getStyleClass().add("card-ghost");
        ghost.setManaged(false);
        ghost.setVisible(false);
        over.getChildren().add(ghost);
        board.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        board.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        board.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        carried = event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node node
                ? post(node).orElse(null)
                : null;
        start = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        Post post = carried;
        if (post == null) {
            return;
        }
        Point2D here = new Point2D(event.getSceneX(), event.getSceneY());
        if (!dragging && here.distance(start) > SLACK) {
            begin(post);
        }
        if (dragging) {
            Point2D place = ghost.getParent().sceneToLocal(here);
            ghost.relocate(place.getX() + 8, place.getY() - 10);
            target = columns.stream().filter(column -> column.localToScene(column.getLayoutBounds()).contains(here))
                    .findFirst();
            columns.forEach(column -> look(column, post));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        Post post = carried;
        Optional<BoardColumn> column = target;
        boolean dropped = dragging;
        end();
        if (dropped && post != null) {
            event.consume();
            column.ifPresent(there -> model.move(post, there.status()));
        }
    }

    private void begin(Post post) {
        dragging = true;
        ghost.setText(PostLine.called(post, texts));
        ghost.applyCss();
        ghost.autosize();
        ghost.setVisible(true);
        Optional.ofNullable(board.getScene()).ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, escape));
    }

    private void look(BoardColumn column, Post post) {
        boolean stays = column.status() == post.status();
        column.setDrop(target.filter(column::equals).isPresent() && !stays,
                !stays && !model.mayBecome(post, column.status()));
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        if (dragging) {
            Optional.ofNullable(board.getScene())
                    .ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape));
        }
        ghost.setVisible(false);
        columns.forEach(column -> column.setDrop(false, false));
        dragging = false;
        carried = null;
        target = Optional.empty();
    }

    /** The post whose card a node belongs to. */
    private static Optional<Post> post(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof BoardCard card) {
                return Optional.ofNullable(card.getItem());
            }
        }
        return Optional.empty();
    }
}
