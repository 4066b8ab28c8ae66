package app.drumbeat.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Those of a few values that are wanted: all of them, until a person takes some away. */
public final class Chosen<T> {

    private final List<T> all;
    private final ObservableSet<T> wanted;

    public Chosen(List<T> all) {
        this.all = List.copyOf(all);
        this.wanted = FXCollections.observableSet(new HashSet<>(all));
    }

    public List<T> all() {
        return all;
    }

    public ObservableSet<T> wanted() {
        return wanted;
    }

    /** Whether something is wanted; also where there is nothing to choose from. */
    public BooleanBinding enough() {
        return Bindings.createBooleanBinding(() -> all.isEmpty() || !wanted.isEmpty(), wanted);
    }

    /** As a wish names them: none where all are wanted, those that come later too. */
    public <N> Set<N> named(Function<T, N> name) {
        return wanted.size() == all.size() ? Set.of() : wanted.stream().map(name).collect(Collectors.toSet());
    }
}
