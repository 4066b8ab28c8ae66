package app.drumbeat.ui.settings;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

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
        getChildren().add(heading("settings.rules.allowed"));
        state.rules().stream().filter(rule -> rule.kind() != Kind.PATTERN).forEach(rule -> getChildren().add(
                line(rule, rule.value(), texts.of("settings.rules.kind." + rule.kind().name()))));
        getChildren().add(allower());
        getChildren().add(heading("settings.rules.own"));
        state.rules().stream().filter(rule -> rule.kind() == Kind.PATTERN).forEach(rule -> getChildren().add(line(rule,
                rule.name() + "   " + rule.value(), texts.of("ready.weight." + rule.weight().name()))));
        getChildren().add(watcher());
    }

    private Label heading(String key) {
        Label heading = new Label(texts.of(key));
        heading.getStyleClass().add("channel-pace");
        heading.setWrapText(true);
        return heading;
    }

    private Node line(HouseRule rule, String words, String remark) {
        Label name = new Label(words);
        name.getStyleClass().add("channel-name");
        Label kind = new Label(remark);
        kind.getStyleClass().add("channel-pace");
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(texts.of("settings.span.remove", rule.value()));
        remove.setOnAction(event -> model.remove(rule));
        return flow(name, kind, remove);
    }

    private Node allower() {
        TextField given = field("settings.rules.given", "rules-given");
        given.getStyleClass().setAll("text-input", "text-field", "rule-given");
        Label refused = refusal();
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
        TextField name = field("settings.rules.name", "rules-name");
        TextField pattern = field("settings.rules.pattern", "rules-pattern");
        ComboBox<Weight> weight = new ComboBox<>(FXCollections.observableArrayList(Weight.values()));
        weight.setValue(Weight.WARN);
        weight.setAccessibleText(texts.of("settings.rules.weight"));
        weight.setConverter(new StringConverter<>() {
            @Override
            public String toString(Weight choice) {
                return texts.of("ready.weight." + choice.name());
            }

            @Override
            public Weight fromString(String said) {
                return Weight.WARN; // nobody types here
            }
        });
        Label refused = refusal();
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

    private TextField field(String key, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        field.getStyleClass().add("span-name");
        return field;
    }

    private static Label refusal() {
        Label refusal = new Label();
        refusal.getStyleClass().add("field-problem");
        refusal.setWrapText(true);
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private FlowPane adder(Runnable add, Node... fields) {
        FlowPane line = flow(fields);
        Button button = new Button(texts.of("settings.span.add"));
        button.setOnAction(event -> add.run());
        for (Node field : fields) {
            if (field instanceof TextField typed) {
                typed.setOnAction(event -> add.run());
            }
        }
        line.getChildren().add(button);
        line.getStyleClass().add("adder");
        return line;
    }

    private static FlowPane flow(Node... nodes) {
        FlowPane line = new FlowPane(8, 6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("span-line");
        return line;
    }
}
