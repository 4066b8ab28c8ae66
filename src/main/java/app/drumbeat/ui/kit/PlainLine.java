package app.drumbeat.ui.kit;

/** Words as one line shows them: without what a line has no room for, or nobody can see. Pure. */
final class PlainLine {

    private PlainLine() {}

    static String of(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isUnfit(words.charAt(i))) {
                return cleaned(words);
            }
        }
        return words;
    }

    private static String cleaned(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (!isUnfit(letter)) {
                line.append(letter);
            } else if (isBreak(letter)) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static boolean isUnfit(char letter) {
        return Character.isISOControl(letter) || isBreak(letter) || turnsRound(letter) || letter == '\uFEFF';
    }

    private static boolean isBreak(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\t' || letter == '\u2028' || letter == '\u2029';
    }

    /** The signs that set the direction of letters by force (UAX 9, 2.2 and 2.4); Arabic and Hebrew need none of them in a line. */
    private static boolean turnsRound(char letter) {
        return letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
    }
}
