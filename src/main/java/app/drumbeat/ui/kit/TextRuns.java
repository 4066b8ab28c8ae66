package app.drumbeat.ui.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits words into stretches of plain text and stretches of emoji, since the toolkit finds no emoji of its own on a plain
 * Linux and draws empty boxes. Pure.
 *
 * <p>Emoji are what Unicode gives an emoji presentation (UTS 51), what is followed by the selector U+FE0F, and all that
 * belongs to their sequences: joiners, skin tones, flags, key caps, tags.
 */
public final class TextRuns {

    private static final int JOINER = 0x200D;
    private static final int TEXT_SELECTOR = 0xFE0E;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int KEY_CAP = 0x20E3;

    /** One stretch; never empty. */
    public record Run(String text, boolean emoji) {}

    private TextRuns() {}

    /** Whether there is nothing but plain text, which nearly all words are; cheap. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2000) {
                return of(text).stream().noneMatch(Run::emoji);
            }
        }
        return true;
    }

    /** The stretches in order; together they are the text. */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = emojiEnd(text, at);
            if (end > at) {
                add(runs, text.substring(from, at), false);
                add(runs, text.substring(at, end), true);
                from = end;
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        add(runs, text.substring(from), false);
        return runs;
    }

    /** Where the emoji sequence that begins at {@code at} ends; {@code at} itself where none begins. */
    private static int emojiEnd(String text, int at) {
        int end = elementEnd(text, at);
        while (end > at && end < text.length() && text.charAt(end) == JOINER) {
            int next = elementEnd(text, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** One emoji with its selector, skin tone, tags or key cap. */
    private static int elementEnd(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        int point = text.codePointAt(at);
        int end = at + Character.charCount(point);
        int next = end < text.length() ? text.codePointAt(end) : 0;
        if (isKey(point)) {
            int cap = next == EMOJI_SELECTOR ? end + 1 : end;
            return cap < text.length() && text.charAt(cap) == KEY_CAP ? cap + 1 : at;
        }
        boolean shown = Character.isEmojiPresentation(point) && next != TEXT_SELECTOR;
        boolean chosen = Character.isExtendedPictographic(point) && (next == EMOJI_SELECTOR
                || Character.isEmojiModifier(next) || next == JOINER);
        return shown || chosen ? tailEnd(text, end) : at;
    }

    private static int tailEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean belongs = point == EMOJI_SELECTOR || Character.isEmojiModifier(point) || isTag(point);
            if (!belongs) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean isKey(int point) {
        return point >= '0' && point <= '9' || point == '#' || point == '*';
    }

    /** The letters that spell the flags of regions, and the sign that ends them. */
    private static boolean isTag(int point) {
        return point >= 0xE0020 && point <= 0xE007F;
    }

    private static void add(List<Run> runs, String text, boolean emoji) {
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().emoji() == emoji) {
            runs.add(new Run(runs.removeLast().text() + text, emoji));
        } else {
            runs.add(new Run(text, emoji));
        }
    }
}
