package app.drumbeat.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBoxBase;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;

/** Several of some things, handed on when the list is closed; where none is chosen it says what that means. */
public final class SeveralChoice<T> extends CheckComboBox<T> {

    private final String none;

    /**
     * @param none what it says while none is chosen
     * @param spoken what it is called for who cannot see it
     */
    public SeveralChoice(List<T> things, List<T> chosen, Function<T, String> name, String none, String spoken,
            Consumer<List<T>> changed) {
        this.none = none;
        getItems().setAll(things);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return name.apply(thing);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("They are picked, not typed");
            }
        });
        things.stream().filter(chosen::contains).forEach(getCheckModel()::check);
        sayWhenNone();
        setAccessibleText(spoken);
        List<T> before = List.copyOf(getCheckModel().getCheckedItems());
        addEventHandler(ComboBoxBase.ON_HIDDEN, event -> {
            List<T> wanted = List.copyOf(getCheckModel().getCheckedItems());
            sayWhenNone();
            if (!wanted.equals(before)) {
                changed.accept(wanted);
            }
        });
    }

    private void sayWhenNone() {
        setTitle(getCheckModel().getCheckedItems().isEmpty() ? none : null);
    }
}
