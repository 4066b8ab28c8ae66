package app.drumbeat.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.PostMenu;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.FilterButton;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.words.Texts;

/** The board: the posts round today, a column for each state. */
public final class BoardScreen implements Screen {

    private final BoardViewModel model;
    private final Texts texts;
    private final Dates dates;
    private final Label span = new Label();
    private final List<BoardColumn> columns;
    private final StackPane node;
    private boolean marking;
    /** The column that is just being marked by the person; it knows best. */
    private Optional<BoardColumn> choosing = Optional.empty();

    public BoardScreen(BoardViewModel model, PostMenu menus, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        columns = BoardState.ORDER.stream().map(status -> new BoardColumn(status, model, menus, texts)).toList();
        Label title = new Label(texts.of(titleKey()));
        title.getStyleClass().add("bar-title");
        span.getStyleClass().add("bar-count");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox bar = new HBox(title, span, between, new FilterButton(model.filter(), texts));
        bar.getStyleClass().add("page-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox();
        row.getStyleClass().add("board-columns");
        row.getChildren().addAll(columns);
        columns.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        ScrollPane scroll = new ScrollPane(row);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("board-scroll");
        scroll.setFocusTraversable(false);
        BorderPane page = new BorderPane(scroll);
        page.setTop(bar);
        page.getStyleClass().add("board");
        Pane over = new Pane();
        over.setMouseTransparent(true);
        node = new StackPane(page, over);
        new CardDrag(page, columns, over, model, texts);
        new BoardKeys(columns, model, menus);
        columns.forEach(column -> column.list().getSelectionModel().getSelectedIndices()
                .addListener((InvalidationListener) changed -> chosen(column)));
        model.stateProperty().subscribe(state -> state.ifPresent(this::show));
        model.held().property().subscribe(held -> columns.forEach(BoardColumn::refresh));
        model.selectedProperty().subscribe(selected -> mark());
    }

    @Override
    public String titleKey() {
        return "board.title";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    private void show(BoardState state) {
        span.setText(texts.of("board.span", dates.day(state.span().first(), state.today()),
                dates.day(state.span().last(), state.today())));
        marking = true;
        columns.forEach(column -> column.show(state));
        marking = false;
        mark();
    }

    /** What is marked in a column is what is selected, with what other columns hold where Ctrl or Cmd is held. */
    private void chosen(BoardColumn column) {
        List<Id<Post>> marked = column.marked();
        if (marking || marked.isEmpty() && !column.isAdding()) {
            return;
        }
        List<Id<Post>> wanted = new ArrayList<>();
        if (column.isAdding()) {
            columns.stream().filter(other -> other != column).forEach(other -> wanted.addAll(other.marked()));
        }
        wanted.addAll(marked);
        choosing = Optional.of(column);
        model.select(wanted);
        choosing = Optional.empty();
    }

    private void mark() {
        if (!marking) {
            marking = true;
            columns.stream().filter(column -> choosing.filter(column::equals).isEmpty())
                    .forEach(column -> column.mark(model.selectedPosts()));
            marking = false;
        }
    }
}
