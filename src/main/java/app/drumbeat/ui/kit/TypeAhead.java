package app.drumbeat.ui.kit;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;

/** Lets a long list be gone through by the first letters of a name, as every system does it. */
public final class TypeAhead<T> {

    /** Letters that come slower than this begin a new name. */
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final ComboBox<T> list;
    private final Function<T, String> name;
    private final StringBuilder typed = new StringBuilder();
    private long last;

    private TypeAhead(ComboBox<T> list, Function<T, String> name) {
        this.list = list;
        this.name = name;
    }

    public static <T> void on(ComboBox<T> list, Function<T, String> name) {
        TypeAhead<T> ahead = new TypeAhead<>(list, name);
        list.addEventFilter(KeyEvent.KEY_TYPED, ahead::typed);
    }

    private void typed(KeyEvent event) {
        String key = event.getCharacter();
        if (key.isEmpty() || key.charAt(0) < ' ' || event.isShortcutDown()) {
            return;
        }
        long now = System.nanoTime();
        if (now - last > PAUSE_NANOS) {
            typed.setLength(0);
        }
        last = now;
        typed.append(key.toLowerCase(Locale.ROOT));
        for (int i = 0; i < list.getItems().size(); i++) {
            if (name.apply(list.getItems().get(i)).toLowerCase(Locale.ROOT).startsWith(typed.toString())) {
                list.getSelectionModel().select(i);
                if (list.getSkin() instanceof ComboBoxListViewSkin<?> skin
                        && skin.getPopupContent() instanceof ListView<?> view) {
                    view.scrollTo(i);
                }
                break;
            }
        }
        event.consume();
    }
}
