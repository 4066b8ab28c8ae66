package app.drumbeat.ui.kit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;

/** A state for the style sheets for each value: {@code ON_HOLD} is {@code :on-hold} there. */
public final class NamedStates {

    private NamedStates() {}

    public static <E extends Enum<E>> Map<E, PseudoClass> of(Class<E> values) {
        Map<E, PseudoClass> states = new EnumMap<>(values);
        for (E value : values.getEnumConstants()) {
            states.put(value, PseudoClass.getPseudoClass(value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return states;
    }
}
