package app.drumbeat.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Runs a part of a measurement on the JavaFX thread and waits for it. */
final class OnScreen {

    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static boolean started;

    private OnScreen() {}

    static <T> T ask(Callable<T> work) throws Exception {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The screen failed", e.getCause());
        }
    }

    /** A window of the size that the figures are named for. Call on the JavaFX thread. */
    static Stage show(Parent content) {
        Stage stage = new Stage();
        stage.setScene(new Scene(content, WIDTH, HEIGHT));
        stage.show();
        return stage;
    }

    private static synchronized void start() {
        if (!started) {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {});
            started = true;
        }
    }
}
