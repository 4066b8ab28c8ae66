package app.drumbeat.ui.kit;

import app.drumbeat.words.Texts;

/** Says in a short line what was done, and offers to undo it. Asked only when the file holds what was done. */
public final class WayBack {

    private final Notices notices;
    private final Texts texts;
    private final Runnable undo;

    /** @param undo takes the last step back */
    public WayBack(Notices notices, Texts texts, Runnable undo) {
        this.notices = notices;
        this.texts = texts;
        this.undo = undo;
    }

    /** Says something that needs no way back. */
    public void tell(String key) {
        notices.tell(texts.of(key));
    }

    public void offer(String key, Object... args) {
        notices.done(texts.of(key, args), texts.of("kit.undo"), undo);
    }
}
