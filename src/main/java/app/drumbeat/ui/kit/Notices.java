package app.drumbeat.ui.kit;

import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Short lines that come, may offer things to do, and go. Errors, and the end of long work, stay until they are read. */
public final class Notices {

    /**
     * One line.
     *
     * @param actions what it offers, each with its name, such as Undo
     * @param stays until it is closed
     * @param warns of something that went wrong
     */
    public record Notice(String text, List<Action> actions, boolean stays, boolean warns) {

        public Notice {
            actions = List.copyOf(actions);
        }

        /** The first thing that it offers. */
        public Optional<Action> action() {
            return actions.stream().findFirst();
        }
    }

    /** One thing to do about a notice. */
    public record Action(String name, Runnable run) {}

    private final ObservableList<Notice> showing = FXCollections.observableArrayList();

    /** What is to be shown now, oldest first; whoever shows them takes them out when they have been seen. */
    public ObservableList<Notice> showing() {
        return showing;
    }

    public void tell(String text) {
        showing.add(new Notice(text, List.of(), false, false));
    }

    public void offer(String text, String action, Runnable run) {
        offer(text, List.of(new Action(action, run)));
    }

    public void offer(String text, List<Action> actions) {
        showing.add(new Notice(text, actions, false, false));
    }

    /** Tells how long work ended; whoever went for a coffee meanwhile still finds it. */
    public void keep(String text, List<Action> actions) {
        showing.add(new Notice(text, actions, true, false));
    }

    /** Tells what went wrong; it stays. */
    public void warn(String text) {
        showing.add(new Notice(text, List.of(), true, true));
    }
}
