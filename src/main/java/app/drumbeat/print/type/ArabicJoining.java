package app.drumbeat.print.type;

import java.util.List;
import java.util.Optional;

/**
 * How Arabic letters join: each takes the form that its neighbours ask for, and lam before alef becomes one sign.
 *
 * <p>Which letters join on which side is read from the font: one that has an initial form joins the next, one that has a final
 * form joins the one before (OpenType, "Creating and supporting fonts for the Arabic script"). Vowel signs stay where the
 * font puts them.
 */
final class ArabicJoining {

    private static final String SCRIPT = "arab";
    private static final int STRETCH = 0x640;
    private static final int JOINER = 0x200D;

    private final Face face;
    private final Substitution initial;
    private final Substitution medial;
    private final Substitution last;
    private final Substitution ligatures;

    ArabicJoining(Face face) {
        this.face = face;
        this.initial = face.substitution(SCRIPT, "init");
        this.medial = face.substitution(SCRIPT, "medi");
        this.last = face.substitution(SCRIPT, "fina");
        this.ligatures = face.substitution(SCRIPT, "rlig");
    }

    static boolean isArabic(int codePoint) {
        return codePoint >= 0x600 && codePoint < 0x780 || codePoint >= 0x8A0 && codePoint < 0x900;
    }

    /** The letter at {@code at} in the form that its neighbours ask for, if the font has it. */
    Optional<Glyph> formOf(String text, int at) {
        int letter = text.codePointAt(at);
        int number = face.number(letter);
        if (number == 0) {
            return Optional.empty();
        }
        boolean before = joinsPrevious(letter) && joinsNext(neighbour(text, at, -1));
        boolean after = joinsNext(letter) && joinsPrevious(neighbour(text, at, 1));
        int form = before ? after ? medial.of(number) : last.of(number) : after ? initial.of(number) : number;
        return Optional.of(face.glyph(form, Character.toString(letter)));
    }

    /** The one sign that two neighbouring forms become, if they do. */
    Optional<Glyph> ligature(Glyph one, Glyph other) {
        List<Integer> pair = List.of(one.number(), other.number());
        return one.font() == FontFile.ARABIC && other.font() == FontFile.ARABIC && ligatures.replaces(pair)
                ? Optional.of(face.glyph(ligatures.of(pair), one.shows() + other.shows()))
                : Optional.empty();
    }

    private boolean joinsNext(int letter) {
        return letter == STRETCH || letter == JOINER || initial.replaces(face.number(letter));
    }

    private boolean joinsPrevious(int letter) {
        return letter == STRETCH || letter == JOINER || last.replaces(face.number(letter));
    }

    /** The letter before or after, past the vowel signs between; 0 where there is none. */
    private static int neighbour(String text, int at, int step) {
        for (int i = at + step; i >= 0 && i < text.length(); i += step) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return text.charAt(i);
            }
        }
        return 0;
    }
}
