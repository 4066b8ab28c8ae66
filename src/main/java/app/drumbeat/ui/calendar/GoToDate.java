package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import app.drumbeat.ui.kit.Popovers;
import app.drumbeat.ui.kit.WhereTo;
import app.drumbeat.words.Texts;

/** A day typed in words, with what they mean read back while typing; Enter goes there. */
final class GoToDate {

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final TextField field = new TextField();
    private final Label reading = new Label();
    private final PopOver popover;

    GoToDate(CalendarViewModel model, CalendarWords words) {
        this.model = model;
        this.words = words;
        Texts texts = words.texts();
        Label title = new Label(texts.of("calendar.goto.title"));
        title.getStyleClass().add("popover-title");
        title.setLabelFor(field);
        field.setId("go-to-date");
        field.setPromptText(texts.of("calendar.goto.prompt"));
        field.setAccessibleText(texts.of("calendar.goto.title"));
        field.textProperty().subscribe(this::read);
        field.setOnAction(event -> go());
        reading.setId("go-to-reading");
        reading.getStyleClass().add("go-to-reading");
        VBox content = new VBox(title, field, reading);
        content.getStyleClass().add("popover-body");
        popover = Popovers.of(content, PopOver.ArrowLocation.TOP_LEFT);
    }

    void show(Node anchor) {
        field.clear();
        read("");
        popover.show(anchor);
        field.requestFocus();
    }

    private void read(String typed) {
        reading.setText(typed.isBlank()
                ? words.texts().of("calendar.goto.examples")
                : day().map(words.dates()::fullDay).orElse(words.texts().of("calendar.goto.unknown")));
    }

    private void go() {
        day().ifPresent(day -> {
            popover.hide();
            model.goTo(day);
        });
    }

    private Optional<LocalDate> day() {
        Overview overview = model.overviewProperty().get();
        return new WhereTo(words.texts(), overview.today(), overview.weekStart()).read(field.getText());
    }
}
