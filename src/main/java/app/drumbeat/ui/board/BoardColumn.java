package app.drumbeat.ui.board;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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
    private boolean adding;

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
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> adding = event.isShortcutDown());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> adding = event.isShortcutDown());
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

    /** Marks the posts of a selection that are in this column, and nothing else. */
    void mark(Collection<Id<Post>> posts) {
        int[] there = IntStream.range(0, list.getItems().size())
                .filter(i -> posts.contains(list.getItems().get(i).id())).toArray();
        MultipleSelectionModel<Post> selection = list.getSelectionModel();
        if (there.length == 0) {
            selection.clearSelection();
        } else if (!selection.getSelectedIndices().equals(Arrays.stream(there).boxed().toList())) {
            selection.clearSelection();
            selection.selectIndices(there[0], there);
            if (there.length == 1) {
                list.scrollTo(Math.max(0, there[0] - 1));
            }
        }
    }

    /** The posts that are marked. */
    List<Id<Post>> marked() {
        return list.getSelectionModel().getSelectedIndices().stream().filter(at -> at < list.getItems().size())
                .map(at -> list.getItems().get(at).id()).toList();
    }

    /** Whether what is marked next comes to what is marked in other columns: Ctrl or Cmd is held. */
    boolean isAdding() {
        return adding;
    }

    /** How it looks while a card is dragged: over it, or not to be dropped on. */
    void setDrop(boolean over, boolean refused) {
        pseudoClassStateChanged(DROP, over && !refused);
        pseudoClassStateChanged(REFUSED, refused);
    }

    /** Draws its cards anew. */
    void refresh() {
        list.refresh();
    }
}
