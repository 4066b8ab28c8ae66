package app.drumbeat.ui.settings;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.application.settings.NamedDayKeeping.DaySet;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.SpanField;
import app.drumbeat.words.Texts;

/** Named days: the sets that came with calendar files, to replace or remove, and days of one's own. */
final class DaysPane extends VBox {

    private final Texts texts;
    private final SettingsViewModel model;

    /** @param importSet asks for a calendar file, which becomes a set or replaces the set of its name */
    DaysPane(Texts texts, SettingsViewModel model, SettingsState state, LocalDate today, Runnable importSet) {
        super(8);
        this.texts = texts;
        this.model = model;
        Dates dates = new Dates(texts.locale());
        state.sets().forEach(set -> getChildren().add(set(set, importSet)));
        Button add = new Button(texts.of("settings.days.import"));
        add.setId("days-import");
        add.setOnAction(event -> importSet.run());
        getChildren().add(add);
        state.days().forEach(day -> getChildren().add(day(day, dates, today)));
        getChildren().add(adder(today));
    }

    private Node set(DaySet set, Runnable importSet) {
        Label name = new Label(texts.of("settings.days.set", set.source(), set.days()));
        name.getStyleClass().add("channel-name");
        Button replace = new Button(texts.of("settings.days.replace"));
        replace.setOnAction(event -> importSet.run());
        Button remove = new Button(texts.of("settings.days.remove"));
        remove.getStyleClass().addAll("danger", "button-outlined");
        remove.setOnAction(event -> model.remove(set));
        return flow(name, replace, remove);
    }

    private Node day(NamedDay day, Dates dates, LocalDate today) {
        TextField name = new TextField(day.name());
        name.getStyleClass().add("span-name");
        name.setAccessibleText(texts.of("settings.days.name"));
        name.setOnAction(event -> {
            if (!name.getText().isBlank()) {
                model.change(new NamedDay(day.id(), name.getText().strip(), day.span(), day.rule(), day.except(), ""));
            }
        });
        SpanField span = new SpanField(texts, day.span(),
                wanted -> model.change(new NamedDay(day.id(), day.name(), wanted, day.rule(), day.except(), "")));
        Label rule = new Label(texts.of(day.rule().isPresent() ? "settings.days.everyYear" : "settings.days.once"));
        rule.getStyleClass().add("channel-pace");
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(texts.of("settings.span.remove", day.name() + " " + dates.span(day.span(), today)));
        remove.setOnAction(event -> model.remove(day));
        return flow(name, span, rule, remove);
    }

    private Node adder(LocalDate today) {
        TextField name = new TextField();
        name.setPromptText(texts.of("settings.days.name"));
        name.setAccessibleText(texts.of("settings.days.name"));
        name.getStyleClass().add("span-name");
        DatePicker picker = new DatePicker(today);
        picker.getStyleClass().add("date-field");
        picker.setAccessibleText(texts.of("settings.days.day"));
        CheckBox everyYear = new CheckBox(texts.of("settings.days.everyYear"));
        Button add = new Button(texts.of("settings.span.add"));
        add.setOnAction(event -> {
            if (!name.getText().isBlank() && picker.getValue() != null) {
                model.addDay(name.getText().strip(), picker.getValue(), everyYear.isSelected());
            }
        });
        FlowPane line = flow(name, picker, everyYear, add);
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
