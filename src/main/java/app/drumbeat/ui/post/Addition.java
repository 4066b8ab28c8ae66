package app.drumbeat.ui.post;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import app.drumbeat.ui.kit.TypeAhead;

/**
 * A list from which one thing after the other is added; gone through by typing its first letters.
 *
 * @param <T> a thing
 */
final class Addition<T> extends ComboBox<T> {

    /**
     * @param prompt what it says while nothing is picked
     * @param quiet whether what is picked just now was not picked by a person
     */
    Addition(String prompt, Function<T, String> name, Consumer<T> added, BooleanSupplier quiet) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : name.apply(thing);
            }

            @Override
            public T fromString(String said) {
                throw new UnsupportedOperationException("They are picked, not typed");
            }
        });
        TypeAhead.on(this, name);
        // While the list is open one goes through it by letters; what is picked then holds once it is closed.
        Runnable take = () -> Optional.ofNullable(getValue())
                .filter(picked -> !isShowing() && !quiet.getAsBoolean()).ifPresent(added);
        valueProperty().subscribe((before, now) -> take.run());
        showingProperty().subscribe((was, is) -> take.run());
    }
}
