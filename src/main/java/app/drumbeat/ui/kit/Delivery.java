package app.drumbeat.ui.kit;

import app.drumbeat.words.Texts;

/**
 * What everything that writes a file for the person needs: where work is done off the screen, where the file goes, and how it is told
 * that it is there.
 */
public record Delivery(Background background, TargetFile target, WrittenFiles written, Texts texts) {

    /** New work, that nobody has started yet. */
    public Errand errand() {
        return new Errand(background, texts);
    }
}
