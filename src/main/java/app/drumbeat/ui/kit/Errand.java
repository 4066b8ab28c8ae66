package app.drumbeat.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.words.Texts;

/**
 * Long work that a dialog starts, watches and may stop: whether it runs, how far it is, and what refused it. Knows no node; all of
 * it runs on the JavaFX thread.
 */
public final class Errand {

    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private boolean over = true;

    public Errand(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    // --- what the view binds to

    /** What is going on; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Why it could not be done, as a sentence; blank while nothing refuses. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return !over;
    }

    // --- what a person can do

    /**
     * Starts work, if none is going on.
     *
     * @param name what is going on, in words
     * @param answer takes the result; not called after a cancel, nor when the machine refuses
     */
    public <T> void start(String name, Function<Progress, T> work, Consumer<T> answer) {
        if (isRunning()) {
            return;
        }
        over = false;
        refusal.set("");
        Job started = background.start(name, work, result -> {
            end();
            answer.accept(result);
        }, failure -> {
            end();
            fail(failure);
        });
        if (isRunning()) {
            job.set(Optional.of(started));
            started.runningProperty().subscribe(running -> {
                if (!running) {
                    end();
                }
            });
        }
    }

    /** Asks the work to stop; it leaves everything as it was. */
    public void cancel() {
        job.get().ifPresent(Job::cancel);
    }

    /** Says why what was asked for is not done. */
    public void refuse(String sentence) {
        refusal.set(sentence);
    }

    /** Forgets the last refusal, because something was chosen otherwise. */
    public void forget() {
        refusal.set("");
    }

    private void end() {
        over = true;
        job.set(Optional.empty());
    }

    /** A refusal of the machine is told where the person is; anything else is an error of the program and told as such. */
    private void fail(RuntimeException failure) {
        if (failure instanceof StoreException refused) {
            refuse(texts.of("refusal." + refused.kind().name(), refused.file()));
        } else {
            throw failure;
        }
    }
}
