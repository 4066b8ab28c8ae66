package app.drumbeat.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import app.drumbeat.words.Texts;

/**
 * Labelled fields, one below the other, built by a chain. What a person changes is handed on when a field is left, on Enter, or
 * when something is chosen; there is no button to save.
 */
public final class Form {

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private int row;

    public Form(Texts texts) {
        this.texts = texts;
        grid.getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(120);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, fields);
    }

    /** A line of text; blank text is handed on only where {@code mayBeBlank}, else the old text comes back. */
    public Form text(String key, String value, boolean mayBeBlank, Consumer<String> changed) {
        TextField field = new TextField(value);
        field.setId("field-" + key.replace('.', '-'));
        Runnable leave = () -> {
            String wanted = field.getText().strip();
            if (wanted.isEmpty() && !mayBeBlank) {
                field.setText(value);
            } else if (!wanted.equals(value)) {
                changed.accept(wanted);
            }
        };
        field.setOnAction(event -> leave.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave.run();
            }
        });
        return field(key, field);
    }

    /** One of several values. */
    public <T> Form choice(String key, List<T> values, T value, Function<T, String> name, Consumer<T> changed) {
        Picks<T> box = new Picks<>(values, new SimpleObjectProperty<>(value), name);
        box.setId("field-" + key.replace('.', '-'));
        box.valueProperty().subscribe((old, wanted) -> {
            if (wanted != null && !wanted.equals(value)) {
                changed.accept(wanted);
            }
        });
        return field(key, box);
    }

    /** One of several values, told whenever it changes. */
    public <T> Form choice(String key, List<T> values, Property<T> chosen, Function<T, String> name) {
        Picks<T> box = new Picks<>(values, chosen, name);
        box.setId("field-" + key.replace('.', '-'));
        return field(key, box);
    }

    /** One of a few values, all of which are seen, one below the other. */
    public <T> Form options(String key, List<T> values, Property<T> chosen, Function<T, String> name) {
        return tall(key, new Options<>(values, chosen, name));
    }

    /** Any other field beside its label. */
    public Form field(String key, Node field) {
        return field(key, field, VPos.CENTER);
    }

    /** A field of several lines; its label stands beside the first. */
    public Form tall(String key, Node field) {
        return field(key, field, VPos.TOP);
    }

    private Form field(String key, Node field, VPos place) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        RowConstraints line = new RowConstraints();
        line.setValignment(place);
        grid.getRowConstraints().add(line);
        grid.add(label, 0, row);
        grid.add(field, 1, row++);
        return this;
    }

    /** A sentence that explains the field above it. */
    public Form help(String key, Object... args) {
        Label label = new Label(texts.of(key, args));
        label.getStyleClass().add("form-help");
        label.setWrapText(true);
        grid.getRowConstraints().add(new RowConstraints());
        grid.add(label, 1, row++);
        return this;
    }

    public Form button(String key, Runnable run) {
        Button button = new Button(texts.of(key));
        button.setId("button-" + key.replace('.', '-'));
        button.setOnAction(event -> run.run());
        grid.getRowConstraints().add(new RowConstraints());
        grid.add(button, 1, row++);
        return this;
    }

    public GridPane build() {
        return grid;
    }
}
