package app.drumbeat.ui.post;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.words.Texts;

/** When it really went out, where it can be seen, and why so early: asked in the panel, never in a window of its own. */
final class PostedForm extends VBox {

    private final Texts texts;

    PostedForm(PostEditorViewModel model, Texts texts) {
        this.texts = texts;
        PostedFields fields = model.posted();
        getStyleClass().add("posted-form");
        Label title = new Label(texts.of("post.posted.title"));
        title.getStyleClass().add("panel-section");
        TextField day = field("post.posted.day", fields.day());
        TextField time = field("post.posted.time", fields.time());
        time.getStyleClass().add("time-field");
        HBox.setHgrow(day, Priority.ALWAYS);
        TextField reason = field("post.posted.reason", fields.reason());
        Node why = part(label("post.posted.reason.title", reason), reason, TypingIn.problemOf(fields.reason()));
        why.visibleProperty().bind(fields.needsReasonProperty());
        why.managedProperty().bind(why.visibleProperty());
        Button mark = new Button(texts.of("post.posted.mark"));
        mark.setId("post-posted-mark");
        mark.getStyleClass().add("accent");
        mark.setOnAction(event -> model.markPosted());
        Button cancel = new Button(texts.of("post.posted.cancel"));
        cancel.setId("post-posted-cancel");
        cancel.setOnAction(event -> fields.close());
        HBox when = new HBox(day, time);
        when.getStyleClass().add("panel-line");
        HBox buttons = new HBox(mark, cancel);
        buttons.getStyleClass().add("panel-line");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, when, TypingIn.problemOf(fields.day()), TypingIn.problemOf(fields.time()),
                part(field("post.posted.link", fields.link())), why, buttons);
        visibleProperty().bind(fields.askedProperty());
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                model.markPosted();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                fields.close();
                event.consume();
            }
        });
        fields.askedProperty().subscribe((was, asked) -> {
            if (asked) {
                (fields.needsReasonProperty().get() ? reason : time).requestFocus();
            }
        });
    }

    private TextField field(String key, TypedField typed) {
        TextField field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setPromptText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        TypingIn.tie(field, typed, left -> {});
        return field;
    }

    private Label label(String key, Node field) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return label;
    }

    private static Node part(Node... nodes) {
        return new VBox(3, nodes);
    }
}
