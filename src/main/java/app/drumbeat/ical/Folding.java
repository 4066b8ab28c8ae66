package app.drumbeat.ical;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Folds content lines (RFC 5545, 3.1): no line has more than {@value #MOST_OCTETS} octets, its line end apart.
 *
 * <p>Lines are counted in octets of UTF-8 and broken only between characters as people see them, and never inside an escape:
 * readers that join the pieces too late would show a broken character. ical4j counts in UTF-16 units, so it does not fold
 * for us. A single character of more octets than a line holds, such as a letter under a hundred accents, is broken between
 * code points.
 */
final class Folding {

    static final int MOST_OCTETS = 75;

    private static final String FOLD = "\r\n ";

    private Folding() {}

    /**
     * The octets of a text whose lines are not folded yet.
     *
     * @param unfolded lines that each end with CRLF
     */
    static byte[] octets(CharSequence unfolded) {
        String text = unfolded.toString();
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        for (int start = 0; start < text.length();) {
            int end = text.indexOf("\r\n", start);
            appendLine(text.substring(start, end), characters, folded);
            folded.append("\r\n");
            start = end + 2;
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void appendLine(String line, BreakIterator characters, StringBuilder folded) {
        if (octets(line, 0, line.length()) <= MOST_OCTETS) {
            folded.append(line);
            return;
        }
        characters.setText(line);
        int left = MOST_OCTETS;
        for (int start = 0; start < line.length();) {
            int end = endOfUnit(line, start, characters);
            int octets = octets(line, start, end);
            if (octets > MOST_OCTETS - 1) {
                end = line.offsetByCodePoints(start, 1);
                octets = octets(line, start, end);
            }
            if (octets > left) {
                folded.append(FOLD);
                left = MOST_OCTETS - 1;
            }
            folded.append(line, start, end);
            left -= octets;
            start = end;
        }
    }

    /** Where the character that starts here ends; a backslash and what it escapes are one. */
    private static int endOfUnit(String line, int start, BreakIterator characters) {
        int end = characters.following(start);
        return line.charAt(start) == '\\' && end == start + 1 && end < line.length() ? characters.following(end) : end;
    }

    private static int octets(String text, int start, int end) {
        int octets = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            octets += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return octets;
    }
}
