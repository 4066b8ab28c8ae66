package app.drumbeat.start;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.words.Texts;

/** An error that nobody caught: logged without content, told in a sentence, and the program goes on; nothing saved is lost. */
final class CrashGuard {

    private static final Logger LOG = Logger.getLogger("app.drumbeat.start.CrashGuard");

    private final Texts texts;
    private final Consumer<String> tell;

    /** @param tell takes the sentence, on whatever thread */
    CrashGuard(Texts texts, Consumer<String> tell) {
        this.texts = texts;
        this.tell = tell;
    }

    /** Stands guard over every thread from now on. */
    void stand() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> take(failure));
    }

    /** Takes a failure that a screen or its work met. */
    void take(Throwable failure) {
        LOG.log(Level.SEVERE, "An error that nobody caught", failure);
        tell.accept(sentence(failure));
    }

    private String sentence(Throwable failure) {
        return failure instanceof StoreException refusal
                ? texts.of("refusal." + refusal.kind().name(), refusal.file())
                : texts.of("start.crash");
    }
}
