package app.drumbeat.ui.kit;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Short lines that come, may offer things to do, and go. Errors, and the end of long work, stay until they are read.
 *
 * <p>What offers to take the last step back goes with the next step, since it would take back that one.
 */
public final class Notices {

    /** How many lines are on screen at once. */
    private static final int AT_ONCE = 3;

    /** How many are remembered after they went. */
    private static final int REMEMBERED = 50;

    /** What a notice is about, which says how long it stays. */
    public enum Kind {
        /** Goes by itself. */
        PASSING,
        /** Of the last step: goes by itself, or with the next step. */
        STEP,
        /** Of the last step, which took long: goes with the next step. */
        LONG_STEP,
        /** Went wrong: stays until it is closed. */
        WARNING
    }

    /**
     * One line.
     *
     * @param actions what it offers, each with its name, such as Undo
     */
    public record Notice(String text, List<Action> actions, Kind kind) {

        public Notice {
            actions = List.copyOf(actions);
        }

        /** Whether it stays until it is closed, or something else takes its place. */
        public boolean stays() {
            return kind == Kind.LONG_STEP || kind == Kind.WARNING;
        }
    }

    /** What was said, and when by the clock on the wall. */
    public record Told(LocalTime at, String text) {}

    /** One thing to do about a notice. */
    public record Action(String name, Runnable run) {}

    private final Supplier<LocalTime> now;
    private final List<Told> told = new ArrayList<>();
    private final ObservableList<Notice> showing = FXCollections.observableArrayList();

    /** Without a clock everything is said at midnight. */
    public Notices() {
        this(() -> LocalTime.MIDNIGHT);
    }

    public Notices(Supplier<LocalTime> now) {
        this.now = now;
    }

    /** What was said lately, oldest first. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** What is to be shown now, oldest first; whoever shows them takes them out when they have been seen. */
    public ObservableList<Notice> showing() {
        return showing;
    }

    public void tell(String text) {
        show(text, List.of(), Kind.PASSING);
    }

    public void offer(String text, List<Action> actions) {
        show(text, actions, Kind.PASSING);
    }

    /** Tells of the step that was done last, and offers to go back. */
    public void done(String text, String action, Runnable back) {
        show(text, List.of(new Action(action, back)), Kind.STEP);
    }

    /** Tells of a step that took long; whoever went for a coffee meanwhile still finds it. */
    public void doneAtLast(String text, List<Action> actions) {
        show(text, actions, Kind.LONG_STEP);
    }

    /** Tells what went wrong; it stays. */
    public void warn(String text) {
        show(text, List.of(), Kind.WARNING);
    }

    /** The same with things to do about it. */
    public void warn(String text, List<Action> actions) {
        show(text, actions, Kind.WARNING);
    }

    /** A step was done, or taken back: what is said of the one before holds no more. Called before the new one is told of. */
    public void stepped() {
        showing.removeIf(notice -> notice.kind() == Kind.STEP || notice.kind() == Kind.LONG_STEP);
    }

    private void show(String text, List<Action> actions, Kind kind) {
        while (showing.size() >= AT_ONCE) {
            showing.remove(showing.stream().filter(notice -> notice.kind() != Kind.WARNING).findFirst()
                    .orElse(showing.getFirst()));
        }
        showing.add(new Notice(text, actions, kind));
        told.add(new Told(now.get(), text));
        if (told.size() > REMEMBERED) {
            told.removeFirst();
        }
    }
}
