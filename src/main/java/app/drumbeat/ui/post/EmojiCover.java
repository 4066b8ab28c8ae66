package app.drumbeat.ui.post;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import app.drumbeat.ui.kit.EmojiText;

/**
 * A field whose words are drawn over it while nobody types in it, where they hold emoji: the toolkit draws those as empty boxes
 * in fields on a plain Linux.
 */
final class EmojiCover extends StackPane {

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final EmojiText words;

    /** @param styleClass gives the words over the field the font and colour of those in it */
    EmojiCover(TextArea field, String styleClass) {
        words = new EmojiText(styleClass);
        words.getStyleClass().add("emoji-cover");
        words.setMouseTransparent(true);
        words.setManaged(false);
        getChildren().addAll(field, words);
        BooleanBinding covered = Bindings.createBooleanBinding(
                () -> !field.isFocused() && EmojiText.hasEmoji(field.getText()), field.focusedProperty(),
                field.textProperty());
        words.visibleProperty().bind(covered);
        covered.subscribe(now -> {
            field.pseudoClassStateChanged(COVERED, now);
            words.setText(now ? field.getText() : "");
            requestLayout();
        });
        field.textProperty().subscribe(text -> words.setText(covered.get() ? text : ""));
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(widthProperty());
        inside.heightProperty().bind(heightProperty());
        setClip(inside);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        words.resizeRelocate(0, 0, getWidth(), words.prefHeight(getWidth()));
    }
}
