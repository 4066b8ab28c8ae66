package app.drumbeat.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** One of a few values, each on a line of its own. */
final class Options<T> extends VBox {

    /** @param chosen follows what is picked, and the other way round */
    Options(List<T> values, Property<T> chosen, Function<T, String> name) {
        getStyleClass().add("options");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioButton button = new RadioButton(name.apply(value));
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setToggleGroup(group);
            chosen.subscribe(picked -> button.setSelected(value.equals(picked)));
            button.selectedProperty().subscribe(is -> {
                if (is) {
                    chosen.setValue(value);
                }
            });
            getChildren().add(button);
        }
    }
}
