package app.drumbeat.print.type;

import java.text.Normalizer;
import java.util.List;

/** Words as they can be set: composed characters, no control characters, blanks for tabs, no half of a character. */
final class CleanText {

    /** Stands where a text was broken before it came to us (Unicode, "replacement character"). */
    private static final char BROKEN = '\uFFFD';

    private CleanText() {}

    /** All of it on one line. */
    static String oneLine(String words) {
        return clean(words, ' ');
    }

    /** Each line that the writer made; empty ones too. */
    static List<String> paragraphs(String words) {
        return clean(words, '\n').lines().toList();
    }

    private static String clean(String words, char newLine) {
        String composed = isPlain(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '\r' -> clean.append(startsWith(composed, i + 1, '\n') ? "" : newLine);
                case '\n', '\u0085', '\u2028', '\u2029' -> clean.append(newLine);
                case '\t' -> clean.append(' ');
                default -> {
                    if (!Character.isISOControl(c)) {
                        clean.append(isHalf(composed, i) ? BROKEN : c);
                    }
                }
            }
        }
        return clean.toString();
    }

    /** Whether every character stands before the first combining mark, so that nothing is to be composed. */
    static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(String words, int at, char wanted) {
        return at < words.length() && words.charAt(at) == wanted;
    }

    private static boolean isHalf(String words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }
}
