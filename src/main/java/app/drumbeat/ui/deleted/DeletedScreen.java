package app.drumbeat.ui.deleted;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.ListPage;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.words.Texts;

/** The page of deleted posts. Enter brings back the marked one. */
public final class DeletedScreen implements Screen {

    private final DeletedViewModel model;
    private final Texts texts;
    private final ListPage<DeletedPost> page;

    public DeletedScreen(DeletedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        page = new ListPage<>("deleted", texts.of("deleted.title"), () -> new DeletedRow(model, texts));
        page.list().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            DeletedPost marked = page.list().getSelectionModel().getSelectedItem();
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
            ListView<DeletedPost> list = page.list();
            int marked = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(now.posts());
            if (!now.posts().isEmpty()) {
                list.getSelectionModel().select(Math.clamp(marked, 0, now.posts().size() - 1));
            }
            page.show(texts.of("deleted.count", now.posts().size()), now.posts().isEmpty()
                    ? new EmptyState(texts.of("deleted.empty.title"), texts.of("deleted.empty.text"))
                    : list);
        });
    }
}
