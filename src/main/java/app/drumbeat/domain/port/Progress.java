package app.drumbeat.domain.port;

import java.util.concurrent.CancellationException;

/** How far long work has come, and whether the person still wants it. Called from the thread that works. */
public interface Progress {

    /** Work that nobody watches and nobody cancels. */
    Progress NONE = (done, total) -> {};

    /**
     * Tells how far the work is.
     *
     * @param done steps done, from 0 up
     * @param total all steps, or 0 where that is not known yet
     * @throws CancellationException if the person does not want it any more; the work then leaves everything as it was
     */
    void at(long done, long total);
}
