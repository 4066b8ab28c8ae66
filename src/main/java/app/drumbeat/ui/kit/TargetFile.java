package app.drumbeat.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
                .ifPresent(chosen -> use(ended(chosen, ending)));
    }

    /** Goes by another name from now on, in the folder that was chosen. */
    public void rename(String name) {
        use(file().resolveSibling(name));
    }

    /** Looks again whether a file of that name is there. */
    public void look() {
        Path asked = file();
        background.run(() -> isThere.test(asked), there -> {
            if (asked.equals(file())) {
                replaces.set(there);
            }
        });
    }

    private void use(Path chosen) {
        file.set(chosen);
        look();
    }

    private static Path ended(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }
}
