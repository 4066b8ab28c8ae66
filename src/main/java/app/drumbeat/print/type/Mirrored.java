package app.drumbeat.print.type;

/**
 * Brackets that open the other way in lines that run from right to left (Unicode, Bidi_Mirroring_Glyph).
 *
 * <p>They are drawn as what they look like; readers that put the line back into the order of writing turn them back.
 */
final class Mirrored {

    private static final String PAIRS = "()[]{}<>«»‹›";

    private Mirrored() {}

    /** The other bracket of a pair; any other character as it is. */
    static char of(char c) {
        int at = PAIRS.indexOf(c);
        return at < 0 ? c : PAIRS.charAt(at ^ 1);
    }
}
