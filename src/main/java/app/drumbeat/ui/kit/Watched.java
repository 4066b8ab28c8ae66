package app.drumbeat.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Something of the calendar that is on screen: read when it is asked for, and again with every change.
 *
 * @param <K> what is asked for
 * @param <S> what is known of it
 */
public final class Watched<K, S> {

    private final Background background;
    private final Function<K, Optional<S>> read;
    private final ReadOnlyObjectWrapper<Optional<S>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<K> wanted = Optional.empty();

    /** Counts what was asked; an answer that is older than the last question is not looked at. */
    private long questions;

    /** @param read reads it off the screen; nothing where it is not there */
    public Watched(Background background, Refresher refresher, Function<K, Optional<S>> read) {
        this.background = background;
        this.read = read;
        refresher.listen(touched -> reload());
    }

    /** What is known; nothing before it has been read, and where it is not there. */
    public ReadOnlyObjectProperty<Optional<S>> property() {
        return shown.getReadOnlyProperty();
    }

    /** What is known now. */
    public Optional<S> get() {
        return shown.get();
    }

    /** What was asked for last. */
    public Optional<K> wanted() {
        return wanted;
    }

    public void show(K what) {
        wanted = Optional.of(what);
        reload();
    }

    /** What is shown is to be asked for like this from now on; it is not read again. */
    public void follow(K what) {
        wanted = Optional.of(what);
    }

    /** Shows nothing, and reads nothing until something is asked for again. */
    public void hide() {
        wanted = Optional.empty();
        questions++;
        shown.set(Optional.empty());
    }

    /** Reads what is on screen anew. */
    public void reload() {
        wanted.ifPresent(what -> {
            long question = ++questions;
            background.run(() -> read.apply(what), answer -> {
                if (question == questions) {
                    shown.set(answer);
                }
            });
        });
    }
}
