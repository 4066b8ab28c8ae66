package app.drumbeat.ui.gap;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** The way to say that a silence is meant: one button, then one line for the reason. */
final class LeaveEmpty extends VBox {

    LeaveEmpty(SilenceViewModel model, Texts texts) {
        getStyleClass().add("leave-empty");
        Button ask = PanelParts.small(texts.of("gap.silence.leaveEmpty"), model::askWhy);
        ask.setId("gap-leave-empty");
        TextField reason = new TextField();
        reason.setId("gap-why");
        reason.setPromptText(texts.of("gap.silence.why.prompt"));
        Label label = new Label(texts.of("gap.silence.why"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(reason);
        reason.setOnAction(event -> model.leaveEmpty(reason.getText()));
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button keep = PanelParts.small(texts.of("gap.silence.keepQuiet"), () -> model.leaveEmpty(reason.getText()));
        keep.setId("gap-keep-quiet");
        keep.getStyleClass().add("accent");
        Button not = PanelParts.small(texts.of("gap.silence.notQuiet"), model::neverMind);
        VBox form = new VBox(label, reason, problem, PanelParts.buttons(keep, not));
        form.getStyleClass().add("posted-form");
        getChildren().addAll(ask, form);
        model.asksWhyProperty().subscribe(asks -> {
            show(ask, !asks);
            show(form, asks);
            reason.clear();
            if (asks) {
                reason.requestFocus();
            }
        });
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
