package app.drumbeat.ui.post;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import app.drumbeat.domain.port.EmojiNames;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Popovers;
import app.drumbeat.words.Texts;

/** Emoji to search and to choose, put into a text where its caret stands. */
final class EmojiPicker {

    private static final int MOST = 200;
    private static final double ROW = 28;

    private final TextInputControl text;
    private final EmojiNames names;
    private final Background background;
    private final TextField search = new TextField();
    private final ListView<EmojiNames.Named> list = new ListView<>();
    private final PopOver popover;
    private long questions;

    EmojiPicker(TextInputControl text, EmojiHelp help, Texts texts) {
        this.text = text;
        this.names = help.names();
        this.background = help.background();
        search.setId("emoji-search");
        search.setPromptText(texts.of("emoji.search"));
        search.setAccessibleText(texts.of("emoji.search"));
        search.textProperty().subscribe(typed -> find(typed));
        list.setId("emoji-found");
        list.getStyleClass().add("emoji-list");
        list.setAccessibleText(texts.of("emoji.offered"));
        list.setFixedCellSize(ROW);
        list.setPrefSize(260, 9 * ROW);
        list.setCellFactory(view -> new EmojiRow());
        list.setOnMouseClicked(event -> take());
        VBox content = new VBox(search, list);
        content.getStyleClass().add("emoji-picker");
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popover = Popovers.of(content, PopOver.ArrowLocation.TOP_CENTER);
    }

    void show(Node owner) {
        if (!text.isEditable()) {
            return;
        }
        search.clear();
        find("");
        popover.show(owner);
        search.requestFocus();
    }

    private void find(String typed) {
        long question = ++questions;
        background.run(() -> names.matching(typed, MOST), found -> {
            if (question == questions) {
                list.getItems().setAll(found);
                list.getSelectionModel().select(0);
                list.scrollTo(0);
            }
        });
    }

    private void pressed(KeyEvent event) {
        boolean searching = event.getTarget() == search;
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (searching && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0,
                    Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
            event.consume();
        }
    }

    private void take() {
        EmojiNames.Named chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && text.isEditable()) {
            popover.hide();
            text.requestFocus();
            text.replaceSelection(chosen.characters());
        }
    }
}
