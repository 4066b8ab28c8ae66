package app.drumbeat.ui.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

import app.drumbeat.application.workspace.Touched;
import app.drumbeat.application.workspace.Workspace;

/** Tells view models, on the JavaFX thread, that records changed. They read what they show anew. */
public final class Refresher {

    private final List<Consumer<Touched>> listeners = new CopyOnWriteArrayList<>();

    public Refresher(Workspace workspace) {
        this(workspace, Platform::runLater);
    }

    /** @param screen runs what belongs to the screen, where that is not the JavaFX thread */
    public Refresher(Workspace workspace, Executor screen) {
        workspace.listen(touched -> screen.execute(() -> listeners.forEach(listener -> listener.accept(touched))));
    }

    /** Tells of every change from now on, for as long as the calendar is open. */
    public void listen(Consumer<Touched> listener) {
        listeners.add(listener);
    }
}
