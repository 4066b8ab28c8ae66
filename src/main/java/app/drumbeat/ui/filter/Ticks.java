package app.drumbeat.ui.filter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;

import app.drumbeat.words.Texts;

/** Any of several values; none means that it is not asked for. Where there are no values it is not there. */
final class Ticks<T> extends CheckComboBox<T> {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("filter-on");

    private static final double NARROW = 112;
    private static final double WIDE = 168;

    private final String title;
    private final Texts texts;
    private final Function<T, String> name;
    private boolean showing;

    /** @param changed told which are ticked, whenever a person changes that */
    Ticks(String id, String title, Texts texts, Function<T, String> name, Consumer<Set<T>> changed) {
        this.title = title;
        this.texts = texts;
        this.name = name;
        setId(id);
        getStyleClass().add("filter-ticks");
        setShowCheckedCount(false);
        setFocusTraversable(true);
        setAccessibleText(title);
        setTitle(title);
        setConverter(new Names<>(name));
        getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> {
            if (!showing) {
                changed.accept(new LinkedHashSet<>(getCheckModel().getCheckedItems()));
            }
        });
    }

    /** @param ticked those that are not among all of them are shown too, since they are asked for */
    void show(List<T> all, Set<T> ticked) {
        showing = true;
        Set<T> items = new LinkedHashSet<>(all);
        items.addAll(ticked);
        setTitle(said(ticked)); // before the ticks, whose change makes the box read it
        if (!getItems().equals(List.copyOf(items))) {
            getCheckModel().clearChecks();
            getItems().setAll(items);
        }
        items.forEach(item -> {
            if (ticked.contains(item) && !getCheckModel().isChecked(item)) {
                getCheckModel().check(item);
            } else if (!ticked.contains(item) && getCheckModel().isChecked(item)) {
                getCheckModel().clearCheck(item);
            }
        });
        pseudoClassStateChanged(ON, !ticked.isEmpty());
        setPrefWidth(ticked.isEmpty() ? NARROW : WIDE);
        setVisible(!items.isEmpty());
        setManaged(!items.isEmpty());
        showing = false;
    }

    private String said(Set<T> ticked) {
        return switch (ticked.size()) {
            case 0 -> title;
            case 1 -> texts.of("filter.one", title, name.apply(ticked.iterator().next()));
            default -> texts.of("filter.several", title, ticked.size());
        };
    }

    private static final class Names<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Names(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T item) {
            return item == null ? "" : name.apply(item);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("Values are chosen, not typed");
        }
    }
}
