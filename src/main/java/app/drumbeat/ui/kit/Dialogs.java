package app.drumbeat.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a view model may ask of a person. Stands behind an interface, so that tests answer without a window. */
public interface Dialogs {

    /** One way to answer. */
    record Choice(String name, Kind kind) {

        /** How an answer is drawn: the one most will want, one that destroys, or plain. */
        public enum Kind {
            MAIN, DESTRUCTIVE, PLAIN
        }

        public static Choice main(String name) {
            return new Choice(name, Kind.MAIN);
        }

        public static Choice destructive(String name) {
            return new Choice(name, Kind.DESTRUCTIVE);
        }

        public static Choice plain(String name) {
            return new Choice(name, Kind.PLAIN);
        }
    }

    /** Kinds of file, for the chooser. */
    record FileKind(String name, List<String> patterns) {}

    /** Asks; nothing is chosen when the person closes the question. Cancel is always offered besides the choices. */
    Optional<Choice> ask(String title, String text, List<Choice> choices);

    /** Tells what happened, and waits until it is read. */
    void tell(String title, String text);

    /** Tells something with words that are to be kept elsewhere: they can be selected and copied. */
    void tellToKeep(String title, String text, String words);

    /** Asks for one line of text; nothing when cancelled. */
    Optional<String> askText(String title, String label, String suggestion);

    /** Asks for a passphrase, which nobody sees who looks on; nothing when cancelled. */
    Optional<String> askSecret(String title, String label);

    /**
     * Asks for one of several things.
     *
     * @param things at least one; the first is suggested
     * @param act what the button says that takes the thing chosen
     */
    <T> Optional<T> pick(String title, String label, List<T> things, Function<T, String> name, String act);

    Optional<Path> chooseToOpen(String title, List<FileKind> kinds);

    List<Path> chooseSeveralToOpen(String title, List<FileKind> kinds);

    /**
     * Asks where to save.
     *
     * @param suggestedName a name, or a whole path where the folder is to be suggested too
     */
    Optional<Path> chooseToSave(String title, String suggestedName, List<FileKind> kinds);

    Optional<Path> chooseFolder(String title);

    /** Shows a file in the system's file manager, as far as the system can. */
    void showInFolder(Path file);

    /** Opens a file in the program that the system has for it, as far as the system can. */
    default void openFile(Path file) {
        openLink(file.toUri().toString());
    }

    /** Opens an address in the browser; only what the person clicked. */
    void openLink(String address);

    void copyToClipboard(String text);
}
