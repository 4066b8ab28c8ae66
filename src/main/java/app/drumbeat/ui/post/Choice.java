package app.drumbeat.ui.post;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** One of several things, to choose from a list; it tells only what a person chose, never what it was told to show. */
final class Choice<T> extends ComboBox<T> {

    private boolean following;

    /**
     * @param name how a thing is called
     * @param chosen told what a person chose
     */
    Choice(Function<T, String> name, Consumer<T> chosen) {
        setCellFactory(list -> new Row<>(name));
        setButtonCell(new Row<>(name));
        setVisibleRowCount(12);
        valueProperty().subscribe((old, now) -> {
            if (!following && now != null && !now.equals(old)) {
                chosen.accept(now);
            }
        });
    }

    void show(List<T> items, T value) {
        following = true;
        if (!getItems().equals(items)) {
            getItems().setAll(items);
        }
        setValue(value);
        following = false;
    }

    private static final class Row<T> extends ListCell<T> {

        private final Function<T, String> name;

        Row(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : name.apply(item));
        }
    }
}
