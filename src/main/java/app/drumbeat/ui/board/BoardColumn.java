package app.drumbeat.ui.board;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.calendar.PostMenu;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** One state with all its posts. Only the cards in sight exist. */
final class BoardColumn extends VBox {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final PostStatus status;
    private final Texts texts;
    private final Label count = new Label();
    private final ListView<Post> list = new ListView<>();

    BoardColumn(PostStatus status, BoardViewModel model, PostMenu menus, Texts texts) {
        this.status = status;
        this.texts = texts;
        getStyleClass().add("board-column");
        String id = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        setId("column-" + id);
        Label name = new Label(texts.of("status." + status.name()), new StateMark(status, texts));
        name.getStyleClass().add("column-name");
        count.getStyleClass().add("column-count");
        HBox head = new HBox(name, count);
        head.getStyleClass().add("column-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label none = new Label(texts.of("board.none"));
        none.getStyleClass().add("column-none");
        list.setPlaceholder(none);
        list.setId("posts-" + id);
        list.getStyleClass().add("column-posts");
        list.setFixedCellSize(BoardCard.HEIGHT);
        list.setCellFactory(view -> new BoardCard(model, menus, texts));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    PostStatus status() {
        return status;
    }

    ListView<Post> list() {
        return list;
    }

    void show(BoardState state) {
        list.getItems().setAll(state.column(status));
        count.setText(String.valueOf(list.getItems().size()));
        list.setAccessibleText(
                texts.of("board.column.spoken", texts.of("status." + status.name()), list.getItems().size()));
    }

    /** Marks a post where it is in this column, and nothing where it is not. */
    void mark(Optional<Id<Post>> post) {
        int at = post.map(id -> IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i).id().equals(id)).findFirst().orElse(-1)).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    /** How it looks while a card is dragged: over it, or not to be dropped on. */
    void setDrop(boolean over, boolean refused) {
        pseudoClassStateChanged(DROP, over && !refused);
        pseudoClassStateChanged(REFUSED, refused);
    }
}
