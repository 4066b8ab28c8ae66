package app.drumbeat.print.type;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One paragraph on its way from words to glyphs. */
final class Setting {

    /** Unicode knows one sign that unfolds into eighteen letters, and nothing longer. */
    private static final int MOST_PLAIN_LETTERS = 18;

    private final TypeCase fonts;
    private final String words;
    private final Weight weight;
    private final @Nullable Bidi bidi;
    private final List<Glyph> glyphs;
    private int[] starts;

    Setting(TypeCase fonts, String words, Weight weight, @Nullable Bidi bidi) {
        this.fonts = fonts;
        this.words = words;
        this.weight = weight;
        this.bidi = bidi;
        this.glyphs = new ArrayList<>(words.length());
        this.starts = new int[words.length() + MOST_PLAIN_LETTERS];
    }

    /** A character that stands alone. */
    void character(int at) {
        char c = words.charAt(at);
        if (isSilent(c)) {
            return;
        }
        char shown = bidi != null && (bidi.getLevelAt(at) & 1) == 1 ? Mirrored.of(c) : c;
        add(fonts.glyph(shown, weight).orElseGet(() -> fonts.box(Character.toString(c), weight)), at);
    }

    /** Characters that people take for one. */
    void cluster(int start, int end) {
        if (end - start == 1 && words.charAt(start) < 0x300) {
            character(start);
            return;
        }
        String cluster = words.substring(start, end);
        List<Glyph> pictures = EmojiSequences.isPicture(cluster) ? fonts.emoji().glyphs(cluster) : List.of();
        if (!pictures.isEmpty()) {
            pictures.forEach(picture -> add(picture, start));
        } else if (!letters(start, end) && !plainLetters(cluster, start)) {
            add(fonts.box(cluster, weight), start);
        }
    }

    Paragraph paragraph(BitSet breaks) {
        return new Paragraph(glyphs.toArray(Glyph[]::new), Arrays.copyOf(starts, glyphs.size()), breaks, bidi,
                fonts.glyph('…', weight).orElseThrow());
    }

    /** The characters as they are, if a font has every one of them. */
    private boolean letters(int start, int end) {
        List<Glyph> found = new ArrayList<>(end - start);
        for (int at = start; at < end; at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            if (isSilent(c)) {
                continue;
            }
            Optional<Glyph> glyph = ArabicJoining.isArabic(c)
                    ? fonts.arabic().formOf(words, at)
                    : fonts.glyph(c, weight);
            if (glyph.isEmpty()) {
                return false;
            }
            found.add(glyph.get());
        }
        found.forEach(glyph -> join(glyph, start));
        return true;
    }

    /** The plain letters that Unicode knows for the characters; the first of them says what was meant. */
    private boolean plainLetters(String cluster, int start) {
        List<Glyph> found = new ArrayList<>();
        int[] plain = Normalizer.normalize(cluster, Normalizer.Form.NFKC).codePoints().limit(MOST_PLAIN_LETTERS)
                .toArray();
        for (int c : plain) {
            Optional<Glyph> glyph = fonts.glyph(c, weight);
            if (glyph.isEmpty()) {
                return false;
            }
            found.add(glyph.get().standingFor(found.isEmpty() ? cluster : ""));
        }
        found.forEach(glyph -> add(glyph, start));
        return !found.isEmpty();
    }

    private void join(Glyph glyph, int start) {
        Optional<Glyph> one = glyphs.isEmpty() || !ArabicJoining.isArabic(glyph.shows().codePointAt(0))
                ? Optional.empty()
                : fonts.arabic().ligature(glyphs.getLast(), glyph);
        if (one.isPresent()) {
            glyphs.set(glyphs.size() - 1, one.get());
        } else {
            add(glyph, start);
        }
    }

    private void add(Glyph glyph, int start) {
        if (glyphs.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[glyphs.size()] = start;
        glyphs.add(glyph);
    }

    /** Characters that steer others and show nothing themselves. */
    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.FORMAT && !ArabicJoining.isArabic(c)
                || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c == 0x34F;
    }
}
