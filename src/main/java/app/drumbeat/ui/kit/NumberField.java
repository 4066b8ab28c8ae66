package app.drumbeat.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Spinner;

/** A whole number from 0 up, handed on when the field is left or on Enter. */
public final class NumberField extends Spinner<Integer> {

    public NumberField(int value, int most, String name, Consumer<Integer> taken) {
        super(0, most, value);
        setEditable(true);
        getStyleClass().add("number-field");
        setAccessibleText(name);
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                take(value, taken);
            }
        });
        getEditor().setOnAction(event -> {
            commitValue();
            take(value, taken);
        });
    }

    private void take(int before, Consumer<Integer> taken) {
        if (getValue() != null && getValue() != before) {
            taken.accept(getValue());
        }
    }
}
