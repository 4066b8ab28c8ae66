package app.drumbeat.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** One piece of long work: its name, how far it is, and a way to stop it. All of it lives on the JavaFX thread. */
public final class Job {

    private final String name;
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean cancelled;

    public Job(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** From 0 to 1, or negative while nobody knows. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Asks the work to stop; it leaves everything as it was. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    void at(double share) {
        done.set(share);
    }

    void ended() {
        running.set(false);
    }
}
