package app.drumbeat.print.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Emoji that several characters make together: flags, families, skin tones, keycaps (Unicode Technical Standard 51).
 *
 * <p>The font knows which sequences are one picture. A sequence that it does not know is shown as its parts.
 */
final class EmojiSequences {

    private static final int PICTURE_FOLLOWS = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    /** No known sequence is longer: two people, a kiss, two skin tones and their joiners make ten. */
    private static final int LONGEST = 16;

    private final Face face;
    private final Substitution sequences;

    EmojiSequences(Face face) {
        this.face = face;
        this.sequences = face.substitution("DFLT", "ccmp");
    }

    /** Whether the characters that belong together want to be a picture and not a letter or sign. */
    static boolean isPicture(String cluster) {
        int first = cluster.codePointAt(0);
        if (Character.isEmojiPresentation(first)) {
            return true;
        }
        return cluster.indexOf(PICTURE_FOLLOWS) > 0 || cluster.indexOf(KEYCAP) > 0
                || Character.isEmoji(first) && cluster.indexOf(JOINER) > 0;
    }

    /** The pictures of a cluster, the first saying all of it; none when the font lacks one of its parts. */
    List<Glyph> glyphs(String cluster) {
        int[] characters = cluster.codePoints().filter(c -> c != PICTURE_FOLLOWS).toArray();
        List<Integer> numbers = Arrays.stream(characters).map(face::number).boxed().toList();
        if (numbers.contains(0)) {
            return List.of();
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < numbers.size();) {
            List<Integer> longest = longest(numbers.subList(i, Math.min(numbers.size(), i + LONGEST)));
            String shows = longest.size() == numbers.size() ? cluster : new String(characters, i, longest.size());
            if (longest.size() > 1 || characters[i] != JOINER) {
                glyphs.add(face.glyph(sequences.of(longest), shows).standingFor(glyphs.isEmpty() ? cluster : ""));
            }
            i += longest.size();
        }
        return glyphs;
    }

    /** The longest beginning of the numbers that is one picture, at least the first alone. */
    private List<Integer> longest(List<Integer> numbers) {
        for (int size = numbers.size(); size > 1; size--) {
            if (sequences.replaces(numbers.subList(0, size))) {
                return numbers.subList(0, size);
            }
        }
        return numbers.subList(0, 1);
    }
}
