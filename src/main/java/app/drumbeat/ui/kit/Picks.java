package app.drumbeat.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several values, from a list that opens. */
public final class Picks<T> extends ComboBox<T> {

    /** Kept, since the two only know each other weakly. */
    private final Property<T> chosen;

    /** @param chosen follows what is picked, and the other way round */
    public Picks(List<T> values, Property<T> chosen, Function<T, String> name) {
        this.chosen = chosen;
        getItems().setAll(values);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Values are picked, not typed");
            }
        });
        valueProperty().bindBidirectional(this.chosen);
    }
}
