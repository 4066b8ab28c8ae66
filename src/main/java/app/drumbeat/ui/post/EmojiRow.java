package app.drumbeat.ui.post;

import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.port.EmojiNames;

/** An emoji and its name. */
final class EmojiRow extends ListCell<EmojiNames.Named> {

    private final Text emoji = new Text();

    EmojiRow() {
        emoji.getStyleClass().addAll("emoji", "emoji-choice");
        getStyleClass().add("emoji-row");
    }

    @Override
    protected void updateItem(EmojiNames.@Nullable Named named, boolean empty) {
        super.updateItem(named, empty);
        if (empty || named == null) {
            setGraphic(null);
            setText("");
        } else {
            emoji.setText(named.characters());
            setGraphic(emoji);
            setText(named.name());
        }
    }
}
