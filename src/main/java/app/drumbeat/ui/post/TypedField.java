package app.drumbeat.ui.post;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One field that a person types in: what stands in it, whether that is saved, and what is wrong with it.
 *
 * <p>It follows what is saved as long as nobody types in it. While the keyboard is in it, what was typed is left as typed, even
 * when it is saved in other words ("3 dec" as "Thu 3 Dec"); it takes on those when it is left. What means nothing stays, with
 * what is wrong with it, until the keyboard is elsewhere and what is saved is read anew.
 */
public final class TypedField {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Runnable typed;
    private String saved = "";
    private boolean typing;
    private boolean inside;
    private boolean following;

    /** @param typed called at each key */
    TypedField(Runnable typed) {
        this.typed = typed;
        text.subscribe(this::changed);
    }

    /** What stands in the field; a view binds to it in both directions. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it, in words; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    String text() {
        return text.get();
    }

    /** Whether what stands in it was refused. */
    boolean isRefused() {
        return typing && !problem.get().isEmpty();
    }

    /** Whether it holds something that is not saved. */
    boolean isTyping() {
        return typing;
    }

    /** Whether it is being shown something, and nobody types it. */
    boolean isFollowing() {
        return following;
    }

    /** The keyboard comes into the field. */
    void enter() {
        inside = true;
    }

    /** The keyboard leaves the field. */
    void leave() {
        inside = false;
        if (!typing) {
            show(saved);
        }
    }

    /** Shows something else altogether; what was typed is gone. */
    void open(String value) {
        typing = false;
        problem.set("");
        saved = value;
        show(value);
    }

    /** What is saved is now this; it is shown unless someone types here. */
    void follow(String value) {
        boolean same = value.equals(saved);
        saved = value;
        if (!typing && !(inside && same)) {
            show(value);
        }
    }

    /** What is saved is now this, and what was typed goes with what was refused; only while someone types here it stays. */
    void letGo(String value) {
        if (inside) {
            follow(value);
        } else {
            open(value);
        }
    }

    /** What stands here is on its way to the file, which will say it like this. */
    void take(String value) {
        typing = false;
        saved = value;
        problem.set("");
        if (!inside) {
            show(value);
        }
    }

    /** What stands here could not be saved after all. */
    void giveBack(String typedBefore) {
        if (!typing) {
            show(typedBefore);
            typing = true;
        }
    }

    /** What stands here means nothing; it stays, and nothing is saved. */
    void complain(String words) {
        problem.set(words);
    }

    /** Back to what is saved. */
    void revert() {
        open(saved);
    }

    private void show(String value) {
        following = true;
        text.set(value);
        following = false;
    }

    private void changed(String now) {
        if (!following) {
            typing = !now.equals(saved);
            problem.set("");
            typed.run();
        }
    }
}
