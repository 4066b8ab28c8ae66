package app.drumbeat.ui.post;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Ties a control to the field it types in: what stands in it, when the keyboard comes and goes, and what is wrong with it. */
final class TypingIn {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private TypingIn() {}

    /** @param left told when the keyboard leaves the field */
    static void tie(TextInputControl control, TypedField field, Consumer<TypedField> left) {
        control.textProperty().bindBidirectional(field.textProperty());
        control.focusedProperty().subscribe((was, is) -> {
            if (is) {
                field.enter();
            } else if (was) {
                left.accept(field);
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.problemProperty().get().isEmpty()) {
                field.revert();
                event.consume();
            }
        });
        field.problemProperty().subscribe(words -> {
            control.pseudoClassStateChanged(WRONG, !words.isEmpty());
            control.setAccessibleHelp(words);
        });
    }

    /** What is wrong with a field, under it; takes no room while nothing is. */
    static Label problemOf(TypedField field) {
        Label label = new Label();
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.textProperty().bind(field.problemProperty());
        label.visibleProperty().bind(field.problemProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
