package app.drumbeat.domain.confidentiality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the patterns read it: digits and letters of other widths and scripts' digits as plain ones, every blank a space, every
 * dash a hyphen, and nothing invisible between. Each character knows where it came from.
 */
final class Readable {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!';

    /** How far from a digit what goes with it may begin, and end. */
    private static final int BEFORE = 45;
    private static final int AFTER = 45;
    private static final int APART = 6;

    private final String text;
    private final String lower;
    private final int[] origins;

    private Readable(String text, int[] origins) {
        this.text = text;
        this.lower = lower(text);
        this.origins = origins;
    }

    static Readable of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int[] origins = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (Character.getType(letter) == Character.FORMAT) {
                continue; // a zero-width space inside a number hides it from a pattern, and from nobody's eye
            }
            origins[plain.length()] = i;
            plain.append(plain(letter));
        }
        int[] exact = Arrays.copyOf(origins, plain.length() + 1);
        exact[plain.length()] = written.length();
        return new Readable(plain.toString(), exact);
    }

    String text() {
        return text;
    }

    /** The text in lower case, letter by letter: a pattern that does not look at case is found in it twice as fast. */
    String lower() {
        return lower;
    }

    /** Where a character of the read text begins in the written one. */
    int from(int index) {
        return origins[index];
    }

    /** Where the character before a place of the read text ends in the written one. */
    int to(int index) {
        return index == 0 ? 0 : origins[index - 1] + 1;
    }

    /**
     * The parts of the text round its digits: what goes with a number stands no further from it. Most of a text has none, and is not
     * searched for numbers.
     */
    List<Stretch> aroundDigits() {
        List<Stretch> parts = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < '0' || letter > '9') {
                continue;
            }
            if (from >= 0 && i - last > BEFORE + AFTER) {
                parts.add(new Stretch(from, Math.min(text.length(), last + AFTER)));
                from = -1;
            }
            from = from < 0 ? Math.max(0, i - BEFORE) : from;
            last = i;
        }
        if (from >= 0) {
            parts.add(new Stretch(from, Math.min(text.length(), last + AFTER)));
        }
        return parts;
    }

    /** How many digits stand together at the most, with no more than a sign or two between them. */
    int mostDigitsTogether() {
        int most = 0;
        int together = 0;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                together = last >= 0 && i - last <= APART ? together + 1 : 1;
                most = Math.max(most, together);
                last = i;
            }
        }
        return most;
    }

    /** Whether one of some words stands in it, in lower case. */
    boolean hasOneOf(List<String> words) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    private static char plain(char letter) {
        if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
            return (char) (letter - FULL_WIDTH_SHIFT);
        }
        if (letter > '9' && Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> letter == '\u2212' ? '-' : letter == '\u2019' ? '\'' : letter;
        };
    }
}
