package app.drumbeat.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.drumbeat.words.Texts;

/** One day, typed as people type it and handed on when the field is left or on Enter; what makes no sense is told below it. */
public final class DayField extends VBox {

    private final Texts texts;
    private final TypedDay days;
    private final Dates dates;
    private final boolean mayBeEmpty;
    private final Consumer<Optional<LocalDate>> changed;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private Optional<LocalDate> day = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    /** @param mayBeEmpty whether no day is an answer too */
    public DayField(Texts texts, String spoken, boolean mayBeEmpty, Consumer<Optional<LocalDate>> changed) {
        this.texts = texts;
        this.days = new TypedDay(texts);
        this.dates = new Dates(texts.locale());
        this.mayBeEmpty = mayBeEmpty;
        this.changed = changed;
        getStyleClass().add("day-field");
        field.setAccessibleText(spoken);
        field.setPromptText(spoken);
        field.setOnAction(event -> leave());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave();
            }
        });
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(field, problem);
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    /** What is there, and by what a typed day is understood; what is being typed stays. */
    public void show(Optional<LocalDate> newDay, LocalDate newToday, DayOfWeek newWeekStart) {
        boolean typing = field.isFocused() && newDay.equals(day) && !newToday.equals(LocalDate.EPOCH)
                && !today.equals(LocalDate.EPOCH);
        day = newDay;
        today = newToday;
        weekStart = newWeekStart;
        if (!typing) {
            write();
        }
    }

    /** Says why a day was refused. */
    public void complain(String why) {
        problem.setText(why);
    }

    private void write() {
        problem.setText("");
        field.setText(day.map(there -> dates.day(there, today)).orElse(""));
    }

    private void leave() {
        String typed = field.getText().strip();
        if (typed.equals(day.map(there -> dates.day(there, today)).orElse(""))) {
            problem.setText("");
            return;
        }
        if (typed.isEmpty()) {
            if (mayBeEmpty) {
                take(Optional.empty());
            } else {
                write();
            }
            return;
        }
        Typed<LocalDate> read = days.read(typed, today, weekStart);
        read.problem().ifPresent(wrong -> complain(texts.of(wrong.key(), wrong.args().toArray())));
        read.value().ifPresent(understood -> take(Optional.of(understood)));
    }

    private void take(Optional<LocalDate> wanted) {
        if (wanted.equals(day)) {
            write();
            return;
        }
        Optional<LocalDate> before = day;
        problem.setText("");
        changed.accept(wanted);
        if (problem.getText().isEmpty()) {
            day = wanted;
            write();
        } else {
            day = before;
        }
    }
}
