package app.drumbeat.ui.post;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import app.drumbeat.words.Texts;

/** Tags, typed with commas between them, and shown as chips while nobody types. */
final class TagsField extends StackPane {

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final TextField field = new TextField();

    TagsField(PostEditorViewModel model, Texts texts) {
        TypedField tags = model.field(PostField.TAGS);
        field.setPromptText(texts.of("post.tags.prompt"));
        field.setMaxHeight(Double.MAX_VALUE);
        TypingIn.tie(field, tags, model::leave);
        field.setOnAction(event -> model.leave(tags));
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("tag-chips");
        chips.setMouseTransparent(true);
        BooleanBinding covered = Bindings.createBooleanBinding(
                () -> !field.isFocused() && !PostField.tags(tags.text()).isEmpty(), field.focusedProperty(),
                tags.textProperty());
        chips.visibleProperty().bind(covered);
        chips.managedProperty().bind(covered);
        covered.subscribe(now -> field.pseudoClassStateChanged(COVERED, now));
        tags.textProperty().subscribe(text -> chips.getChildren().setAll(
                PostField.tags(text).stream().map(TagsField::chip).toList()));
        getChildren().addAll(field, chips);
    }

    TextField field() {
        return field;
    }

    private static Label chip(String tag) {
        Label chip = new Label(tag);
        chip.getStyleClass().add("tag-chip");
        return chip;
    }
}
