package app.drumbeat.ical;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text as every calendar program can take it. Nothing that is left can end a content line, so no text can bring a property
 * or a component of its own.
 */
final class CleanText {

    private static final int LONGEST_CATEGORY = 255;
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Text of any number of lines, ended by {@code \n}; no blanks at its end, which some readers would drop. */
    static String lines(String text) {
        return clean(text, '\n');
    }

    /** Text of one line, with single blanks in it. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        String clean = clean(text, ' ');
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Names for a list that programs share out by name: no separators in them, none twice whatever its case, none too long. */
    static List<String> categories(List<String> names) {
        List<String> clean = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String name : names) {
            String line = cut(line(withoutSeparators(name)));
            if (!line.isEmpty() && known.add(line.toLowerCase(Locale.ROOT))) {
                clean.add(line);
            }
        }
        return clean;
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_CATEGORY
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_CATEGORY)).strip();
    }

    private static String withoutSeparators(String name) {
        int[] points = name.codePoints().map(point -> isSeparator(point) ? ' ' : point).toArray();
        return new String(points, 0, points.length);
    }

    /** @param lineEnd what stands for the end of a line */
    private static String clean(String text, char lineEnd) {
        StringBuilder clean = new StringBuilder(text.length());
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (isLineEnd(point)) {
                if (point != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
                    clean.append(lineEnd);
                }
            } else if (point == '\t') {
                clean.append(' ');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                clean.append(REPLACEMENT);
            } else if (!isControl(point)) {
                clean.appendCodePoint(point);
            }
        }
        int end = clean.length();
        while (end > 0 && isBlank(clean.charAt(end - 1))) {
            end--;
        }
        return clean.substring(0, end);
    }

    /** Whatever programs take for the end of a line: some split their input at every one of them. */
    private static boolean isLineEnd(int point) {
        return switch (point) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Outlook cuts category names at these (MS-OXCICAL 2.1.3.1.1.20.3). */
    private static boolean isSeparator(int point) {
        return switch (point) {
            case ';', ',', 0x061B, 0xFE54, 0xFF1B -> true;
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Control characters, and the code points that are none: U+FFFE, U+FFFF and their like. */
    private static boolean isControl(int point) {
        return Character.isISOControl(point) || (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }
}
