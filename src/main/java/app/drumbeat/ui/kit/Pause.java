package app.drumbeat.ui.kit;

/**
 * Waits until nothing has been asked for a while, and then does what was asked last. Typing asks at each key, so that one
 * step is made of it when the fingers rest. Stands behind an interface, so that tests let the time pass by hand.
 */
public interface Pause {

    /** Begins to wait anew; what was asked before is forgotten. */
    void then(Runnable run);

    /** Forgets what was asked. */
    void forget();
}
