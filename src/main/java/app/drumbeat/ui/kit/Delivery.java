package app.drumbeat.ui.kit;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.drumbeat.words.Texts;

/**
 * A file that a dialog writes for the person: where it goes, what will come of the choices, how the work goes, and that it is
 * there. One for each dialog. Knows no node; all of it runs on the JavaFX thread.
 */
public final class Delivery {

    private final Background background;
    private final TargetFile target;
    private final WrittenFiles written;
    private final Texts texts;
    private final Errand errand;
    private final ReadOnlyStringWrapper outlook = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private int looks;

    public Delivery(Background background, TargetFile target, WrittenFiles written, Texts texts) {
        this.background = background;
        this.target = target;
        this.written = written;
        this.texts = texts;
        this.errand = new Errand(background, texts);
    }

    // --- what the view binds to

    public Texts texts() {
        return texts;
    }

    public TargetFile target() {
        return target;
    }

    public Errand errand() {
        return errand;
    }

    /** What will come of the choices, in sentences. */
    public ReadOnlyStringProperty outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // --- what the choices say

    /** Says what will come of the choices, where that is plain. What refused earlier ones is forgotten. */
    public void foresee(String sentence) {
        errand.forget();
        looks++;
        outlook.set(sentence);
    }

    /**
     * Finds out off the screen what will come of the choices; an answer that later choices have overtaken is dropped. What
     * refused earlier ones is forgotten.
     */
    public <T> void foresee(Supplier<T> look, Function<T, String> said) {
        errand.forget();
        int asked = ++looks;
        background.run(look, found -> {
            if (asked == looks) {
                outlook.set(said.apply(found));
            }
        });
    }

    /** The file is there, and the dialog can go. Answers what tells the person so. */
    public WrittenFiles done() {
        done.set(true);
        return written;
    }
}
