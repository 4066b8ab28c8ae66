package app.drumbeat.ui.deleted;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.words.Texts;

/** The page of deleted posts. Enter brings back the marked one. */
public final class DeletedScreen implements Screen {

    private final DeletedViewModel model;
    private final Texts texts;
    private final BorderPane page = new BorderPane();
    private final ListView<DeletedPost> list = new ListView<>();
    private final Label count = new Label();

    public DeletedScreen(DeletedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        page.getStyleClass().add("list-page");
        Label title = new Label(texts.of("deleted.title"));
        title.getStyleClass().add("bar-title");
        count.setId("deleted-count");
        count.getStyleClass().add("bar-count");
        HBox bar = new HBox(title, count);
        bar.getStyleClass().add("page-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        page.setTop(bar);
        list.setId("deleted");
        list.getStyleClass().add("page-list");
        list.setAccessibleText(texts.of("deleted.title"));
        list.setCellFactory(view -> new DeletedRow(model, texts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            DeletedPost marked = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && marked != null) {
                model.bringBack(marked);
                event.consume();
            }
        });
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public String titleKey() {
        return "deleted.title";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    private void show(Optional<DeletedState> state) {
        state.ifPresent(now -> {
            int marked = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(now.posts());
            if (!now.posts().isEmpty()) {
                list.getSelectionModel().select(Math.clamp(marked, 0, now.posts().size() - 1));
            }
            count.setText(texts.of("deleted.count", now.posts().size()));
            page.setCenter(now.posts().isEmpty()
                    ? new EmptyState(texts.of("deleted.empty.title"), texts.of("deleted.empty.text"))
                    : list);
        });
    }
}
