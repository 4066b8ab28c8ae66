package app.drumbeat.ui.kit;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.words.Texts;

/** Two days, first and last. The other day follows when one would come to stand on the wrong side of it. */
public final class SpanField extends HBox {

    private final DatePicker first;
    private final DatePicker last;
    private final Consumer<DateSpan> changed;
    private DateSpan span;

    public SpanField(Texts texts, DateSpan span, Consumer<DateSpan> changed) {
        this.span = span;
        this.changed = changed;
        getStyleClass().add("span-field");
        setAlignment(Pos.CENTER_LEFT);
        first = picker(span.first(), texts.of("kit.span.first"));
        last = picker(span.last(), texts.of("kit.span.last"));
        first.valueProperty().subscribe((old, day) -> take(day, true));
        last.valueProperty().subscribe((old, day) -> take(day, false));
        getChildren().addAll(first, new Label("–"), last);
    }

    private static DatePicker picker(LocalDate day, String words) {
        DatePicker picker = new DatePicker(day);
        picker.setAccessibleText(words);
        picker.getStyleClass().add("date-field");
        return picker;
    }

    /** A field that was emptied gets its day back: a span has both ends. */
    private void take(LocalDate day, boolean isFirst) {
        if (day == null) {
            (isFirst ? first : last).setValue(isFirst ? span.first() : span.last());
            return;
        }
        DateSpan wanted = isFirst
                ? new DateSpan(day, day.isAfter(span.last()) ? day : span.last())
                : new DateSpan(day.isBefore(span.first()) ? day : span.first(), day);
        if (!wanted.equals(span)) {
            span = wanted;
            first.setValue(wanted.first());
            last.setValue(wanted.last());
            changed.accept(wanted);
        }
    }
}
