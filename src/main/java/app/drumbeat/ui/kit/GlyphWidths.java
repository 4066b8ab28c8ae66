package app.drumbeat.ui.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide words are in one font, and how much of them fits.
 *
 * <p>A label measures anew each time it is laid out, which a month of two hundred chips cannot afford. Letters of simple
 * scripts stand side by side without kerning in this toolkit, so their widths add up, and each is measured once. Scripts
 * that join or stack are measured as a whole. Lives on the JavaFX thread.
 */
final class GlyphWidths {

    private static final String ELLIPSIS = "…";
    private static final int SIMPLE = 0x250;
    private static final Map<Font, GlyphWidths> KNOWN = new HashMap<>();

    private final Text ruler = new Text();
    private final double[] letters = new double[SIMPLE];
    private final Map<Integer, Double> others = new HashMap<>();

    private GlyphWidths(Font font) {
        ruler.setFont(font);
        Arrays.fill(letters, -1);
    }

    static GlyphWidths of(Font font) {
        return KNOWN.computeIfAbsent(font, GlyphWidths::new);
    }

    double width(String text) {
        if (!isSimple(text)) {
            return measured(text);
        }
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += letter(text.charAt(i));
        }
        return width;
    }

    /** The text where it fits, else as much of it as fits before an ellipsis; at the least the ellipsis. */
    String fit(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        return cut(text, room) + ELLIPSIS;
    }

    /** As much of the text as fits before an ellipsis, perhaps nothing. */
    String cut(String text, double room) {
        double left = room - width(ELLIPSIS);
        boolean simple = isSimple(text);
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            used = simple ? used + width(text.substring(end, next)) : measured(text.substring(0, next));
            if (used > left) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing();
    }

    /** Latin, Greek, Cyrillic and general punctuation, each sign by itself. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean simple = sign < 0x300 || sign >= 0x370 && sign < 0x483 || sign >= 0x2010 && sign < 0x2028;
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    private double letter(char sign) {
        if (sign >= SIMPLE) {
            return others.computeIfAbsent((int) sign, point -> measured(String.valueOf((char) point.intValue())));
        }
        if (letters[sign] < 0) {
            letters[sign] = measured(String.valueOf(sign));
        }
        return letters[sign];
    }

    private double measured(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
