package app.drumbeat.domain.wording;

/** Where a hashtag is, and where a word begins inside it. */
final class Hashtags {

    private static final char WIDE = '\uFF03';

    private Hashtags() {}

    /** After the hashtag that begins here; the place itself where none does. */
    static int endOf(String text, int at, int most) {
        char sign = text.charAt(at);
        boolean isSign = (sign == '#' || sign == WIDE) && (at == 0 || !isPart(text.codePointBefore(at)));
        if (!isSign) {
            return at;
        }
        int end = at + 1;
        boolean hasLetter = false;
        while (end < most && isPart(text.codePointAt(end))) {
            hasLetter |= Character.isLetter(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return hasLetter ? Math.min(end, most) : at;
    }

    /** Whether capitals or digits show a new word: Cure in BestCure, Care in NHSCare, 2 in Type2. */
    static boolean isWordStart(int before, int letter, int after) {
        if (!Character.isLetterOrDigit(before)) {
            return true;
        }
        if (Character.isDigit(letter) != Character.isDigit(before)) {
            return true;
        }
        return Character.isUpperCase(letter) && (Character.isLowerCase(before) || Character.isLowerCase(after));
    }

    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point) || point == '_'
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
