package app.drumbeat.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import app.drumbeat.ui.kit.Icons;

/** The parts of which the lines of the settings are made. */
final class SettingsLine {

    private SettingsLine() {}

    /** Things beside each other, going on below where there is no room. */
    static FlowPane of(Node... nodes) {
        FlowPane line = new FlowPane(8, 6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("span-line");
        return line;
    }

    /** The last line of a list, which adds to it. */
    static FlowPane adder(Node... nodes) {
        FlowPane line = of(nodes);
        line.getStyleClass().add("adder");
        return line;
    }

    /** A field whose text is handed on when it is left or on Enter; an empty one gets its text back where it must have one. */
    static TextField field(String value, String spoken, boolean mayBeEmpty, Consumer<String> changed) {
        TextField field = new TextField(value);
        field.setAccessibleText(spoken);
        field.setPromptText(spoken);
        field.getStyleClass().add("span-name");
        Runnable leave = () -> {
            String wanted = field.getText().strip();
            if (wanted.isEmpty() && !mayBeEmpty) {
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
        return field;
    }

    /** An empty field for something new. */
    static TextField fresh(String spoken, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(spoken);
        field.setAccessibleText(spoken);
        field.getStyleClass().add("span-name");
        return field;
    }

    /** Says why something was refused; takes no room while nothing was. */
    static Label refusal() {
        Label refusal = new Label();
        refusal.getStyleClass().add("field-problem");
        refusal.setWrapText(true);
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    /** One of several things. */
    static <T> ComboBox<T> choice(List<T> things, T chosen, Function<T, String> name, String spoken) {
        ComboBox<T> choice = new ComboBox<>(FXCollections.observableArrayList(things));
        choice.setValue(chosen);
        choice.setAccessibleText(spoken);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : name.apply(thing);
            }

            @Override
            public T fromString(String said) {
                return chosen; // nobody types here
            }
        });
        return choice;
    }

    static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("form-label");
        return label;
    }

    static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("channel-pace");
        heading.setWrapText(true);
        return heading;
    }

    static Button quiet(Icons icon, String spoken, Runnable run) {
        Button button = new Button("", icon.node());
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(spoken);
        button.setOnAction(event -> run.run());
        return button;
    }

    static Button button(String words, Runnable run) {
        Button button = new Button(words);
        button.setOnAction(event -> run.run());
        return button;
    }
}
