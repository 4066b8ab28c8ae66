package app.drumbeat.ui.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.ui.kit.DayToggles;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.NumberField;
import app.drumbeat.words.Texts;

/** The cadence rules of one channel: from which day, how many a week, on which days, and how long it may be silent. */
final class CadencePane extends VBox {

    private final Texts texts;
    private final Cadence cadence;
    private final DayOfWeek weekStart;
    private final Consumer<Cadence> changed;

    CadencePane(Texts texts, Cadence cadence, DayOfWeek weekStart, LocalDate today, Consumer<Cadence> changed) {
        super(8);
        this.texts = texts;
        this.cadence = cadence;
        this.weekStart = weekStart;
        this.changed = changed;
        getStyleClass().add("cadence");
        cadence.rules().forEach(rule -> getChildren().add(line(rule)));
        Button add = new Button(texts.of(cadence.isEmpty() ? "settings.cadence.first" : "settings.cadence.add"));
        add.setId("cadence-add");
        add.setOnAction(event -> addRule(today));
        getChildren().add(add);
    }

    private Node line(CadenceRule rule) {
        DatePicker from = new DatePicker(rule.from());
        from.getStyleClass().add("date-field");
        from.setAccessibleText(texts.of("settings.cadence.from"));
        from.valueProperty().subscribe((old, day) -> {
            if (day != null && !day.equals(rule.from())
                    && cadence.rules().stream().noneMatch(r -> r.from().equals(day))) {
                replace(rule, new CadenceRule(day, rule.perWeek(), rule.days(), rule.maxSilence()));
            }
        });
        Spinner<Integer> perWeek = new NumberField(rule.perWeek(), CadenceRule.MOST_PER_WEEK,
                texts.of("settings.cadence.perWeek"),
                n -> replace(rule, new CadenceRule(rule.from(), n, rule.days(), rule.maxSilence())));
        Spinner<Integer> silence = new NumberField(rule.maxSilence(), CadenceRule.LONGEST_SILENCE,
                texts.of("settings.cadence.maxSilence"),
                n -> replace(rule, new CadenceRule(rule.from(), rule.perWeek(), rule.days(), n)));
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(texts.of("settings.cadence.remove"));
        remove.setOnAction(event -> changed.accept(without(rule)));
        FlowPane line = new FlowPane(8, 6, words("settings.cadence.from"), from, perWeek,
                words("settings.cadence.perWeek"),
                new DayToggles(texts, weekStart, rule.days(),
                        days -> replace(rule, new CadenceRule(rule.from(), rule.perWeek(), days, rule.maxSilence()))),
                words("settings.cadence.maxSilence"), silence, words("settings.cadence.postingDays"),
                remove);
        line.getStyleClass().add("cadence-rule");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label words(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("form-label");
        return label;
    }

    private void addRule(LocalDate today) {
        LocalDate from = today;
        while (hasRuleOn(from)) {
            from = from.plusDays(1);
        }
        CadenceRule rule = cadence.isEmpty()
                ? new CadenceRule(from, 3, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2)
                : new CadenceRule(from, cadence.ruleOn(from).perWeek(), cadence.ruleOn(from).days(),
                        cadence.ruleOn(from).maxSilence());
        List<CadenceRule> rules = new ArrayList<>(cadence.rules());
        rules.add(rule);
        changed.accept(new Cadence(rules));
    }

    private boolean hasRuleOn(LocalDate day) {
        return cadence.rules().stream().anyMatch(rule -> rule.from().equals(day));
    }

    private void replace(CadenceRule old, CadenceRule rule) {
        changed.accept(new Cadence(cadence.rules().stream().map(r -> r.equals(old) ? rule : r).toList()));
    }

    private Cadence without(CadenceRule gone) {
        return new Cadence(cadence.rules().stream().filter(rule -> !rule.equals(gone)).toList());
    }
}
