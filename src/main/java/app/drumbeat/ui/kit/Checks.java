package app.drumbeat.ui.kit;

import java.util.function.Function;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** Some of a few values, each with a tick of its own, so that all of them are seen at once. */
public final class Checks<T> extends FlowPane {

    /**
     * @param chosen follows the ticks, and they follow it
     * @param mark what stands beside the name
     */
    public Checks(Chosen<T> chosen, Function<T, String> name, Function<T, Node> mark) {
        getStyleClass().add("checks");
        ObservableSet<T> wanted = chosen.wanted();
        for (T value : chosen.all()) {
            CheckBox box = new CheckBox(name.apply(value));
            box.setMnemonicParsing(false);
            box.setGraphic(mark.apply(value));
            box.setSelected(wanted.contains(value));
            box.selectedProperty().subscribe((was, is) -> {
                if (is) {
                    wanted.add(value);
                } else {
                    wanted.remove(value);
                }
            });
            wanted.addListener((SetChangeListener<T>) change -> box.setSelected(wanted.contains(value)));
            getChildren().add(box);
        }
    }
}
