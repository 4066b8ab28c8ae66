package app.drumbeat.ui.post;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** One step of a review: what it is called, who may do it, and by when, or what was said. */
final class ReviewStepRow extends VBox {

    private static final PseudoClass APPROVED = PseudoClass.getPseudoClass("approved");
    private static final PseudoClass CHANGES = PseudoClass.getPseudoClass("changes");

    private final Texts texts;
    private final RouteStep step;
    private final List<String> names;
    private final FlowPane deeds = new FlowPane();

    ReviewStepRow(RouteStep step, List<Reviewer> reviewers, Texts texts) {
        this.texts = texts;
        this.step = step;
        this.names = reviewers.stream().filter(reviewer -> step.people().contains(reviewer.id())).map(Reviewer::name)
                .toList();
        getStyleClass().add("review-step");
        Label name = label(step.name(), "review-step-name");
        getChildren().add(name);
        if (!names.isEmpty()) {
            getChildren().add(label(String.join(", ", names), "review-step-remark"));
        }
        deeds.getStyleClass().add("ready-deeds");
    }

    /** Those who may do it. */
    List<String> names() {
        return names;
    }

    ReviewStepRow remark(String words) {
        if (!words.isEmpty()) {
            getChildren().add(label(words, "review-step-remark"));
        }
        return this;
    }

    /** @param open opens the scanned form */
    void said(Verdict verdict, String words, Consumer<String> open) {
        pseudoClassStateChanged(APPROVED, verdict.kind() == Verdict.Kind.APPROVED);
        pseudoClassStateChanged(CHANGES, verdict.kind() == Verdict.Kind.CHANGES_WANTED);
        getChildren().add(label(words, "review-step-said"));
        if (!verdict.note().isEmpty()) {
            getChildren().add(label(texts.of("review.step.note", verdict.note()), "review-step-note"));
        }
        if (!verdict.evidence().isEmpty()) {
            Hyperlink form = new Hyperlink(texts.of("review.step.form", VerdictForm.fileName(verdict.evidence())));
            form.getStyleClass().add("review-more");
            form.setOnAction(event -> open.accept(verdict.evidence()));
            getChildren().add(form);
        }
    }

    /** @param key of the button's words */
    void offer(String key, Runnable run) {
        Button button = PanelParts.small(texts.of(key), run);
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(step.name() + ": " + button.getText());
        if (deeds.getChildren().isEmpty()) {
            getChildren().add(deeds);
        }
        deeds.getChildren().add(button);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
