package app.drumbeat.domain.confidentiality;

import java.util.Arrays;

/**
 * A text as the patterns read it: digits and letters of other widths and scripts' digits as plain ones, every blank a space, every
 * dash a hyphen, and nothing invisible between. Each character knows where it came from.
 */
final class Readable {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!';

    private final String text;
    private final int[] origins;

    private Readable(String text, int[] origins) {
        this.text = text;
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

    /** Where a character of the read text begins in the written one. */
    int from(int index) {
        return origins[index];
    }

    /** Where the character before a place of the read text ends in the written one. */
    int to(int index) {
        return index == 0 ? 0 : origins[index - 1] + 1;
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
