package app.drumbeat.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.HouseRule.Kind;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.words.Texts;

/** What the organisation adds to the check of confidentiality: what it gives out itself, and patterns of its own. */
final class RulesPane extends VBox {

    private final Texts texts;
    private final SettingsViewModel model;

    RulesPane(Texts texts, SettingsViewModel model, SettingsState state) {
        super(8);
        this.texts = texts;
        this.model = model;
        getChildren().add(SettingsLine.heading(texts.of("settings.rules.allowed")));
        state.rules().stream().filter(rule -> rule.kind() != Kind.PATTERN).forEach(rule -> getChildren().add(
                line(rule, rule.value(), texts.of("settings.rules.kind." + rule.kind().name()))));
        getChildren().add(allower());
        getChildren().add(SettingsLine.heading(texts.of("settings.rules.own")));
        state.rules().stream().filter(rule -> rule.kind() == Kind.PATTERN).forEach(rule -> getChildren().add(line(rule,
                rule.name() + "   " + rule.value(), texts.of("ready.weight." + rule.weight().name()))));
        getChildren().add(watcher());
    }

    private Node line(HouseRule rule, String words, String remark) {
        Label name = new Label(words);
        name.getStyleClass().add("channel-name");
        return SettingsLine.of(name, SettingsLine.heading(remark), SettingsLine.quiet(Icons.CLOSE,
                texts.of("settings.span.remove", rule.value()), () -> model.remove(rule)));
    }

    private Node allower() {
        TextField given = SettingsLine.fresh(texts.of("settings.rules.given"), "rules-given");
        given.getStyleClass().setAll("text-input", "text-field", "rule-given");
        Label refused = SettingsLine.refusal();
        Runnable add = () -> {
            if (given.getText().isBlank()) {
                given.requestFocus();
            } else {
                model.allow(given.getText(), () -> refused.setText(texts.of("settings.rules.given.refused")));
            }
        };
        return new VBox(4, adder(add, given), refused);
    }

    private Node watcher() {
        TextField name = SettingsLine.fresh(texts.of("settings.rules.name"), "rules-name");
        TextField pattern = SettingsLine.fresh(texts.of("settings.rules.pattern"), "rules-pattern");
        ComboBox<Weight> weight = SettingsLine.choice(List.of(Weight.values()), Weight.WARN,
                choice -> texts.of("ready.weight." + choice.name()), texts.of("settings.rules.weight"));
        Label refused = SettingsLine.refusal();
        Runnable add = () -> {
            if (name.getText().isBlank() || pattern.getText().isBlank()) {
                (name.getText().isBlank() ? name : pattern).requestFocus();
            } else {
                model.watch(name.getText(), pattern.getText(), weight.getValue(),
                        () -> refused.setText(texts.of("settings.rules.pattern.refused")));
            }
        };
        return new VBox(4, adder(add, name, pattern, weight), refused);
    }

    private FlowPane adder(Runnable add, Node... fields) {
        FlowPane line = SettingsLine.adder(fields);
        for (Node field : fields) {
            if (field instanceof TextField typed) {
                typed.setOnAction(event -> add.run());
            }
        }
        line.getChildren().add(SettingsLine.button(texts.of("settings.span.add"), add));
        return line;
    }
}
