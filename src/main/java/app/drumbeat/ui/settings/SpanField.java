package app.drumbeat.ui.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.words.Texts;

/** Two days, first and last. The other day follows when one would come to stand on the wrong side of it. */
final class SpanField extends HBox {

    private final DatePicker first;
    private final DatePicker last;

    SpanField(Texts texts, DateSpan span, Consumer<DateSpan> changed) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        first = new DatePicker(span.first());
        last = new DatePicker(span.last());
        first.setAccessibleText(texts.of("settings.span.first"));
        last.setAccessibleText(texts.of("settings.span.last"));
        first.getStyleClass().add("date-field");
        last.getStyleClass().add("date-field");
        first.valueProperty().subscribe((old, day) -> {
            if (day != null && !day.equals(old)) {
                changed.accept(new DateSpan(day, day.isAfter(end().orElse(day)) ? day : end().orElse(day)));
            }
        });
        last.valueProperty().subscribe((old, day) -> {
            if (day != null && !day.equals(old)) {
                LocalDate start = Optional.ofNullable(first.getValue()).orElse(day);
                changed.accept(new DateSpan(day.isBefore(start) ? day : start, day));
            }
        });
        getChildren().addAll(first, new Label("–"), last);
    }

    private Optional<LocalDate> end() {
        return Optional.ofNullable(last.getValue());
    }
}
