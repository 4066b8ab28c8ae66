package app.drumbeat.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Whether letters and digits alone are commands. Whoever dictates or has an unsteady hand can switch that off. */
public final class SingleKeys {

    private final BooleanProperty on;

    /** @param changed told whenever a person switches it */
    public SingleKeys(boolean initially, Consumer<Boolean> changed) {
        on = new SimpleBooleanProperty(initially);
        on.subscribe((before, now) -> changed.accept(now));
    }

    public BooleanProperty onProperty() {
        return on;
    }

    /** Whether a key is one that means nothing while they are off. */
    public boolean holdsBack(KeyEvent event) {
        boolean single = (event.getCode().isLetterKey() || event.getCode().isDigitKey()) && !event.isShortcutDown()
                && !event.isAltDown();
        boolean typing = event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBoxBase<?> box && box.isEditable();
        return !on.get() && single && !typing;
    }
}
