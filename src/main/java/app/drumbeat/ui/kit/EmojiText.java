package app.drumbeat.ui.kit;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words over several lines, with emoji in a font that has them. */
public final class EmojiText extends TextFlow {

    /** More of a text than this is not laid out: nobody reads it in one look, and it would take long. */
    private static final int MOST = 4_000;

    private final String styleClass;
    private String words = "";

    /** @param styleClass gives the words their font and colour */
    public EmojiText(String styleClass) {
        this.styleClass = styleClass;
    }

    public void setText(String text) {
        if (text.equals(words)) {
            return;
        }
        words = text;
        getChildren().setAll(TextRuns.of(beginning(text)).stream().map(run -> {
            Text part = new Text(run.text());
            part.getStyleClass().add(styleClass);
            if (run.emoji()) {
                part.getStyleClass().add("emoji");
            }
            return part;
        }).toList());
    }

    public String getText() {
        return words;
    }

    /** Whether there are emoji in what would be laid out of a text. */
    public static boolean hasEmoji(String text) {
        return !TextRuns.isPlain(beginning(text));
    }

    private static String beginning(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
