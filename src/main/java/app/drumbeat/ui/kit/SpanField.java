package app.drumbeat.ui.kit;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.words.Texts;

/**
 * Two days, first and last. A first day that is put behind the last takes it along, since the span was moved; a last day before
 * the first is refused in words.
 */
public final class SpanField extends HBox {

    private final DatePicker first;
    private final DatePicker last;
    private final Consumer<DateSpan> changed;
    private final Label refusal = new Label();
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
        refusal.setText(texts.of("kit.span.reversed"));
        refusal.getStyleClass().add("span-refusal");
        refuse(false);
        getChildren().addAll(first, new Label("–"), last, refusal);
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
        if (!isFirst && day.isBefore(span.first())) {
            last.setValue(span.last());
            refuse(true);
            return;
        }
        DateSpan wanted = isFirst && day.isAfter(span.last())
                ? new DateSpan(day, day.plusDays(span.length() - 1L))
                : isFirst ? new DateSpan(day, span.last()) : new DateSpan(span.first(), day);
        if (!wanted.equals(span)) {
            refuse(false);
            span = wanted;
            first.setValue(wanted.first());
            last.setValue(wanted.last());
            changed.accept(wanted);
        }
    }

    private void refuse(boolean refused) {
        refusal.setVisible(refused);
        refusal.setManaged(refused);
    }
}
