package app.drumbeat.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.ui.kit.Dialogs.FileKind;

/**
 * The file that something is going to be written to: a suggestion, until the person chooses another. Knows whether there is such a
 * file already, so that nothing is replaced without a word.
 */
public final class TargetFile {

    private final Dialogs dialogs;
    private final Background background;
    private final Predicate<Path> isThere;
    private final ReadOnlyObjectWrapper<Path> file;
    private final ReadOnlyBooleanWrapper replaces = new ReadOnlyBooleanWrapper();
    private Function<Path, List<Path>> written = List::of;
    private boolean chosen;

    /**
     * @param isThere whether there is a file of that name; asked off the screen
     * @param suggestion where it goes unless the person says otherwise
     */
    public TargetFile(Dialogs dialogs, Background background, Predicate<Path> isThere, Path suggestion) {
        this.dialogs = dialogs;
        this.background = background;
        this.isThere = isThere;
        this.file = new ReadOnlyObjectWrapper<>(suggestion);
        look();
    }

    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether a file of that name is there and will be replaced. */
    public ReadOnlyBooleanProperty replacesProperty() {
        return replaces.getReadOnlyProperty();
    }

    public Path file() {
        return file.get();
    }

    /**
     * Asks for another place.
     *
     * @param ending how the name is to end, such as {@code .ics}; added where it is missing
     */
    public void choose(String title, FileKind kind, String ending) {
        dialogs.chooseToSave(title, file().toString(), List.of(kind))
                .ifPresent(wanted -> {
                    chosen = true;
                    use(ended(wanted, ending));
                });
    }

    /** Suggests another name; nothing happens once the person has chosen one. */
    public void suggest(String name) {
        if (!chosen) {
            use(file().resolveSibling(name));
        }
    }

    /** Another kind of file is wanted: the name goes on with another ending. */
    public void end(String ending) {
        String name = String.valueOf(file().getFileName());
        int dot = name.lastIndexOf('.');
        use(file().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending));
    }

    /** Says which files will be written for the one that was chosen, where it is not just that one. */
    public void writes(Function<Path, List<Path>> files) {
        written = files;
        look();
    }

    private void look() {
        List<Path> asked = written.apply(file());
        background.run(() -> asked.stream().anyMatch(isThere), there -> {
            if (asked.equals(written.apply(file()))) {
                replaces.set(there);
            }
        });
    }

    private void use(Path wanted) {
        file.set(wanted);
        look();
    }

    private static Path ended(Path wanted, String ending) {
        String name = String.valueOf(wanted.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? wanted : wanted.resolveSibling(name + ending);
    }
}
