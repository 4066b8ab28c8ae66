package app.drumbeat.ui.kit;

import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Short lines that come, may offer one thing to do, and go. Errors stay until they are read. */
public final class Notices {

    /**
     * One line.
     *
     * @param action what it offers, with its name, such as Undo
     */
    public record Notice(String text, Optional<Action> action, boolean stays) {}

    /** One thing to do about a notice. */
    public record Action(String name, Runnable run) {}

    private final ObservableList<Notice> showing = FXCollections.observableArrayList();

    /** What is to be shown now, oldest first; whoever shows them takes them out when they have been seen. */
    public ObservableList<Notice> showing() {
        return showing;
    }

    public void tell(String text) {
        showing.add(new Notice(text, Optional.empty(), false));
    }

    public void offer(String text, String action, Runnable run) {
        showing.add(new Notice(text, Optional.of(new Action(action, run)), false));
    }

    /** Tells what went wrong; it stays. */
    public void warn(String text) {
        showing.add(new Notice(text, Optional.empty(), true));
    }
}
