package app.drumbeat.ui.post;

import java.util.function.IntConsumer;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/**
 * How much a field takes. A whole book that was pasted by mistake is refused, and the field stays as it was; what a file brought
 * along stays however long it is, and can be shortened.
 */
final class TextLimit {

    /** More than any network takes; the longest is Facebook with 63,206 (docs/networks.md). */
    static final int TEXT = 100_000;

    /** For what stands in one line. */
    static final int LINE = 10_000;

    private TextLimit() {}

    /** @param refused told how long the text would have become */
    static void on(TextInputControl field, TypedField typed, int most, IntConsumer refused) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            int before = change.getControlText().length();
            int after = before + change.getText().length() - (change.getRangeEnd() - change.getRangeStart());
            if (change.isContentChange() && !typed.isFollowing() && after > most && after > before) {
                refused.accept(after);
                change.setText("");
                change.setRange(change.getRangeStart(), change.getRangeStart());
                change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
            }
            return change;
        }));
    }
}
