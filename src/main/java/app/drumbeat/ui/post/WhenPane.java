package app.drumbeat.ui.post;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.words.Texts;

/** The day and the time of the post, typed or picked, and what the post does for the rhythm there. */
final class WhenPane extends VBox {

    private final TextField day = new TextField();

    WhenPane(PostEditorViewModel model, Texts texts, EffectWords effects) {
        WhenFields fields = model.when();
        getStyleClass().add("when");
        day.setId("post-day");
        day.setPromptText(texts.of("post.day.prompt"));
        day.setAccessibleText(texts.of("post.day"));
        day.setOnAction(event -> model.leave(fields.day()));
        judgeOnEscape(day, model);
        TypingIn.tie(day, fields.day(), model::leave);
        Button pick = new Button("", Icons.CALENDAR.node());
        pick.setId("post-day-pick");
        pick.getStyleClass().addAll("quiet-button", "day-pick");
        pick.setAccessibleText(texts.of("post.day.pick"));
        pick.setFocusTraversable(false);
        day.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F4 && !event.isAltDown() && !event.isShortcutDown()) {
                pick.fire();
                event.consume();
            }
        });
        DayPicker picker = new DayPicker(picked -> {
            fields.type(picked);
            model.flush();
        });
        pick.setOnAction(event -> picker.show(pick, shown(model).flatMap(Post::day),
                model.openProperty().get().map(OpenPost::today)));
        StackPane dayField = new StackPane(day, pick);
        StackPane.setAlignment(pick, Pos.CENTER_RIGHT);
        HBox.setHgrow(dayField, Priority.ALWAYS);
        TextField time = new TextField();
        time.setId("post-time");
        time.getStyleClass().add("time-field");
        time.setPromptText(texts.of("post.time.prompt"));
        time.setAccessibleText(texts.of("post.time"));
        time.setOnAction(event -> model.leave(fields.time()));
        judgeOnEscape(time, model);
        TypingIn.tie(time, fields.time(), model::leave);
        HBox line = new HBox(dayField, time);
        line.getStyleClass().add("panel-line");
        Label effect = new Label();
        effect.setId("post-effect");
        effect.getStyleClass().add("post-effect");
        effect.setWrapText(true);
        effect.textProperty().bind(Bindings.createStringBinding(
                () -> fields.understoodProperty().get().isEmpty()
                        ? model.openProperty().get().flatMap(effects::of).orElse("")
                        : fields.understoodProperty().get(),
                fields.understoodProperty(), model.openProperty()));
        effect.visibleProperty().bind(effect.textProperty().isNotEmpty());
        effect.managedProperty().bind(effect.visibleProperty());
        getChildren().addAll(line, TypingIn.problemOf(fields.day()), TypingIn.problemOf(fields.time()), effect);
        model.openProperty().subscribe(open -> {
            boolean writable = open.map(OpenPost::writable).orElse(false);
            day.setEditable(writable);
            time.setEditable(writable);
            pick.setDisable(!writable);
        });
    }

    /** Puts the keyboard on the day, all of it ready to be typed over. */
    void focusDay() {
        day.requestFocus();
        day.selectAll();
    }

    /** What was typed just now is saved or refused first, so that Escape takes back what is refused however fast it comes. */
    private static void judgeOnEscape(TextField field, PostEditorViewModel model) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.flush();
            }
        });
    }

    private static Optional<Post> shown(PostEditorViewModel model) {
        return model.openProperty().get().map(OpenPost::post);
    }
}
