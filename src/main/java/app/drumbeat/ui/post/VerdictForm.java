package app.drumbeat.ui.post;

import java.util.List;
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

import app.drumbeat.domain.review.Verdict;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** Who said it, when, and what: asked under the step that it is about. */
final class VerdictForm extends VBox {

    private final Texts texts;
    private final VerdictFields fields;
    private final TextField who;

    /**
     * @param names who may have said it, to be taken by a click
     * @param save called to write it down
     * @param choose asks for the scanned form
     */
    VerdictForm(VerdictFields fields, Verdict.Kind kind, List<String> names, Texts texts, Runnable save,
            Runnable choose) {
        this.texts = texts;
        this.fields = fields;
        getStyleClass().add("verdict-form");
        who = field("review.verdict.who", fields.who());
        TextField day = field("review.verdict.day", fields.day());
        HBox.setHgrow(who, Priority.ALWAYS);
        TextField note = field(
                kind == Verdict.Kind.APPROVED ? "review.verdict.note" : "review.verdict.changes", fields.note());
        HBox line = new HBox(who, day);
        line.getStyleClass().add("panel-line");
        Button keep = new Button(texts.of("review.verdict.save." + kind.name()));
        keep.setId("review-verdict-save");
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> save.run());
        Button cancel = new Button(texts.of("review.verdict.cancel"));
        cancel.setOnAction(event -> fields.close());
        HBox buttons = new HBox(keep, cancel);
        buttons.getStyleClass().add("panel-line");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, TypingIn.problemOf(fields.who()), TypingIn.problemOf(fields.day()));
        if (names.size() > 1) {
            getChildren().add(PanelParts.buttons(names.stream().<Node>map(name -> PanelParts.small(name, () -> {
                who.setText(name);
                note.requestFocus();
            })).toArray(Node[]::new)));
        }
        Button form = PanelParts.small(texts.of("review.verdict.form"), choose);
        form.setId("review-verdict-form");
        Label chosen = new Label();
        chosen.getStyleClass().add("review-step-remark");
        chosen.setWrapText(true);
        chosen.textProperty().bind(fields.evidenceProperty().map(VerdictForm::fileName));
        HBox evidence = new HBox(form, chosen);
        evidence.getStyleClass().add("panel-line");
        evidence.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(note, TypingIn.problemOf(fields.note()), evidence, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                save.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                fields.close();
                event.consume();
            }
        });
    }

    /** The name of a file without its folders, whichever system wrote its path. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Puts the keyboard where something is still to be written. */
    void begin() {
        who.requestFocus();
        who.end();
    }

    private TextField field(String key, TypedField typed) {
        TextField field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setPromptText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        TypingIn.tie(field, typed, left -> {});
        return field;
    }
}
