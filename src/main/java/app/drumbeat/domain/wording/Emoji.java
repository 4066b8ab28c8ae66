package app.drumbeat.domain.wording;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The emoji of a text, each as people see it (UAX 29): a family is one. */
final class Emoji {

    private static final int AS_EMOJI = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    /** Below stand signs of type such as © and ™, which are drawn as letters unless asked for as emoji. */
    private static final int FIRST_PICTURE = 0x2600;

    private Emoji() {}

    static List<Stretch> in(String text) {
        if (text.codePoints().noneMatch(Emoji::isPicture)) {
            return List.of();
        }
        List<Stretch> emoji = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            if (isOne(text, start, end)) {
                emoji.add(new Stretch(start, end));
            }
            start = end;
        }
        return emoji;
    }

    private static boolean isOne(String text, int start, int end) {
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            if (isPicture(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(int point) {
        return point == AS_EMOJI || point == KEYCAP || point >= FIRST_PICTURE
                && (Character.isEmojiPresentation(point) || Character.isExtendedPictographic(point));
    }
}
