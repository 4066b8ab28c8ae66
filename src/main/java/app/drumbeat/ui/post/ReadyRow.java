package app.drumbeat.ui.post;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.ui.kit.ConsentWords;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** One thing that stands in the way of a post: how grave it is, what it is, the words, and what can be done. */
final class ReadyRow extends VBox {

    private static final PseudoClass BLOCKS = PseudoClass.getPseudoClass("blocks");
    private static final PseudoClass WARNS = PseudoClass.getPseudoClass("warns");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final int MOST_WORDS = 90;

    private final Texts texts;
    private final ReadyPoint point;
    private final Label why = new Label();
    private final FlowPane deeds = new FlowPane();

    ReadyRow(ReadyPoint point, Texts texts) {
        this.texts = texts;
        this.point = point;
        getStyleClass().add("ready-row");
        boolean passed = point.letPass().isPresent();
        pseudoClassStateChanged(PASSED, passed);
        switch (point.weight()) {
            case BLOCK -> pseudoClassStateChanged(BLOCKS, !passed);
            case WARN -> pseudoClassStateChanged(WARNS, !passed);
            case HINT -> pseudoClassStateChanged(WARNS, false);
        }
        Label grave = new Label(texts.of(passed ? "ready.passed" : "ready.weight." + point.weight().name()));
        grave.getStyleClass().add("ready-weight");
        why.setText(why());
        why.getStyleClass().add("ready-why");
        why.setWrapText(true);
        deeds.getStyleClass().add("ready-deeds");
        getChildren().addAll(grave, why);
        point.concern().ifPresent(concern -> getChildren().add(quoted(concern.field(), concern.words())));
        point.remark().filter(remark -> !remark.words().isBlank())
                .ifPresent(remark -> getChildren().add(quoted(remark.field(), remark.words())));
        point.letPass().ifPresent(reason -> getChildren().add(wrapped(
                texts.of("ready.because", reason.reason()), "ready-because")));
        getChildren().add(deeds);
        setAccessibleText(grave.getText() + ": " + why.getText());
    }

    /** What it is let pass by. */
    Optional<Id<Dismissal>> id() {
        return point.concern().map(Concern::id).or(() -> point.remark().map(Remark::id))
                .or(() -> point.flag().map(Flag::id));
    }

    /** @param key of the button's words */
    void offer(String key, Runnable run) {
        Button button = PanelParts.small(texts.of(key), run);
        button.setAccessibleText(button.getText() + ": " + why.getText());
        deeds.getChildren().add(button);
    }

    private String why() {
        return point.concern()
                .map(concern -> texts.of("clue.why." + concern.clue().name(), concern.sighting().pieces()))
                .or(() -> point.remark().map(this::why))
                .or(() -> point.lack().map(new ConsentWords(texts)::why))
                .or(() -> point.flag().map(flag -> texts.of("flag.why." + flag.kind().name(), flag.channel().name(),
                        flag.measure())))
                .orElse("");
    }

    private String why(Remark remark) {
        return switch (remark.said()) {
            case Remark.Phrase phrase -> phrase.rule().advice().isEmpty()
                    ? texts.of("remark.why." + phrase.kind())
                    : texts.of("remark.advised", texts.of("remark.why." + phrase.kind()), phrase.rule().advice());
            case Remark.Backed backed -> texts.of("remark.backed", texts.of("remark.why." + backed.kind()));
            case Remark.Hard hard -> texts.of("remark.hard." + hard.kind(), hard.measure());
        };
    }

    private Label quoted(Concern.Field field, String seen) {
        String words = seen.strip().replaceAll("\\s+", " ");
        String shown = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "\u2026" : words;
        return wrapped(texts.of("ready.field." + field.name(), shown), "ready-words");
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
