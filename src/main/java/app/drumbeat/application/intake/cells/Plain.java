package app.drumbeat.application.intake.cells;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what people do not mean to say: for comparing, never for keeping. */
public final class Plain {

    private Plain() {}

    /**
     * Words as they are looked up: small letters without accents and soft hyphens, everything else one blank.
     *
     * <p>{@code "À produire !"} becomes {@code "a produire"}, {@code "Vi\u00adde\u00ado-Titel"} becomes {@code "video titel"}.
     */
    public static String words(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(c == 'ß' ? "ss" : String.valueOf(Character.toLowerCase(c)));
            } else if (!isMark(c)) {
                gap = true;
            }
        }
        return plain.toString();
    }

    /**
     * A text as it is recognised: case, blanks and punctuation play no part, accents and emoji do. Never empty for a text that
     * is not blank.
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        composed.codePoints().filter(c -> !isPunctuation(c)).forEach(key::appendCodePoint);
        return key.isEmpty() ? text.strip() : key.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the words of {@code part} stand in the words of {@code whole}, one after the other. */
    public static boolean hasWords(String whole, String part) {
        return (" " + whole + " ").contains(" " + part + " ");
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT ->
                true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
