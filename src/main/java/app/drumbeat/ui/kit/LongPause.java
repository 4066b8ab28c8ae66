package app.drumbeat.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** A pause of minutes. Nothing is drawn meanwhile, as it would be sixty times a second for an {@link FxPause}. */
public final class LongPause implements Pause {

    private final Executor later;
    private int asked;

    public LongPause(Duration length) {
        later = CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void then(Runnable run) {
        int mine = ++asked;
        later.execute(() -> Platform.runLater(() -> {
            if (mine == asked) {
                run.run();
            }
        }));
    }

    @Override
    public void forget() {
        asked++;
    }
}
