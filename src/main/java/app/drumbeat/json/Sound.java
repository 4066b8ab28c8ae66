package app.drumbeat.json;

/** Whether a text is whole, and how a text that is not can be written all the same. */
final class Sound {

    private static final char REPLACEMENT = '\uFFFD';

    private Sound() {}

    /** No half of a surrogate pair (RFC 8259, 8.2), and no NUL, which the calendar file could not hold. */
    static boolean isText(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(Sound::isHalf);
    }

    /** The text with its broken characters replaced, so that it can be written in UTF-8. */
    static String text(String text) {
        if (isText(text)) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().map(point -> isHalf(point) || point == 0 ? REPLACEMENT : point)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
