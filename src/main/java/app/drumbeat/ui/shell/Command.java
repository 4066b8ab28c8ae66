package app.drumbeat.ui.shell;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * One thing a person can do from the menu, by a key, and later from the palette.
 *
 * @param name its words; they may change, as those of Undo do
 * @param keys the key that does it, from {@link Shortcuts}
 * @param enabled whether it can be done now
 */
public record Command(String id, ObservableValue<String> name, Optional<KeyCombination> keys,
        ObservableBooleanValue enabled, Runnable run) {

    /** A command whose words never change. */
    static Command when(ObservableBooleanValue enabled, String id, String name, Runnable run) {
        return new Command(id, Bindings.createStringBinding(() -> name), Shortcuts.of(id), enabled, run);
    }
}
