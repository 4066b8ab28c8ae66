package app.drumbeat.print.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one document, and which of them can say a character. A font is opened when a character first needs it.
 *
 * <p>What no font can say is replaced visibly: by plain letters where Unicode knows some (compatibility forms, such as the
 * bold letters that people paste into posts), else by an empty box. Readers that search or copy still find what was meant.
 */
public final class TypeCase {

    private static final int BOX = 0x25A1;

    private static final FontFile[] OTHERS = {FontFile.ARABIC, FontFile.HEBREW, FontFile.THAI, FontFile.ARMENIAN,
            FontFile.GEORGIAN, FontFile.CJK, FontFile.SYMBOLS, FontFile.EMOJI};

    private final PDDocument document;
    private final Map<FontFile, Face> faces = new EnumMap<>(FontFile.class);
    private final Map<Weight, Map<Integer, Optional<Glyph>>> glyphs = new EnumMap<>(Weight.class);
    private final Map<FontFile, Substitution> tabular = new EnumMap<>(FontFile.class);
    private @Nullable ArabicJoining arabic;
    private @Nullable EmojiSequences emoji;
    private boolean boxed;

    public TypeCase(PDDocument document) {
        this.document = document;
        for (Weight weight : Weight.values()) {
            glyphs.put(weight, new HashMap<>());
        }
    }

    /** Whether a box had to stand for something, so that the reader is owed a word about it. */
    public boolean hasBoxed() {
        return boxed;
    }

    /** Cuts each font down to what was drawn with it. Nothing can be drawn afterwards. */
    public void embed() throws IOException {
        for (Face face : faces.values()) {
            face.embed(document);
        }
    }

    /** A font as pages name it among their resources. */
    public PDFont font(FontFile file) {
        return face(file).font();
    }

    /**
     * Takes the glyph into the document.
     *
     * @return whether readers will take the glyph for just what it says here; if not, the text must stand beside it
     */
    public boolean draw(Glyph glyph) {
        return face(glyph.font()).draw(glyph);
    }

    /** The glyph of one character, in the first font that has it. */
    Optional<Glyph> glyph(int codePoint, Weight weight) {
        Map<Integer, Optional<Glyph>> known = glyphs.getOrDefault(weight, Map.of());
        Optional<Glyph> glyph = known.get(codePoint);
        if (glyph == null) {
            glyph = find(codePoint, weight);
            known.put(codePoint, glyph);
        }
        return glyph;
    }

    /** The same figure, as wide as any other; other glyphs as they are. */
    Glyph tabular(Glyph glyph) {
        boolean figure = glyph.shows().length() == 1 && Character.isDigit(glyph.shows().charAt(0));
        Substitution figures = figure
                ? tabular.computeIfAbsent(glyph.font(), font -> face(font).substitution("latn", "tnum"))
                : Substitution.NONE;
        return figures.replaces(glyph.number())
                ? face(glyph.font()).glyph(figures.of(glyph.number()), glyph.shows())
                : glyph;
    }

    /** The box that stands for what cannot be shown. */
    Glyph box(String original, Weight weight) {
        boxed = true;
        return glyph(BOX, weight).orElseThrow().standingFor(original);
    }

    ArabicJoining arabic() {
        ArabicJoining known = arabic;
        if (known == null) {
            known = new ArabicJoining(face(FontFile.ARABIC));
            arabic = known;
        }
        return known;
    }

    EmojiSequences emoji() {
        EmojiSequences known = emoji;
        if (known == null) {
            known = new EmojiSequences(face(FontFile.EMOJI));
            emoji = known;
        }
        return known;
    }

    private Face face(FontFile file) {
        return faces.computeIfAbsent(file, wanted -> new Face(wanted, document));
    }

    private Optional<Glyph> find(int codePoint, Weight weight) {
        List<FontFile> order = new ArrayList<>(List.of(FontFile.inter(weight)));
        if (codePoint > 0x300) {
            order.addAll(List.of(OTHERS));
        }
        for (FontFile file : order) {
            if (mayHave(file, codePoint)) {
                int number = face(file).number(codePoint);
                if (number != 0) {
                    return Optional.of(face(file).glyph(number, Character.toString(codePoint)));
                }
            }
        }
        return Optional.empty();
    }

    /** Spares us opening a font for a script that is not its own. */
    private static boolean mayHave(FontFile file, int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return switch (file) {
            case ARABIC -> script == Character.UnicodeScript.ARABIC || isShared(script);
            case HEBREW -> script == Character.UnicodeScript.HEBREW;
            case THAI -> script == Character.UnicodeScript.THAI || codePoint == 0x0E3F;
            case ARMENIAN -> script == Character.UnicodeScript.ARMENIAN;
            case GEORGIAN -> script == Character.UnicodeScript.GEORGIAN;
            case CJK -> switch (script) {
                case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                default -> codePoint >= 0x3000 && codePoint < 0x10000 && isShared(script);
            };
            case SYMBOLS, EMOJI -> isShared(script);
            default -> true;
        };
    }

    private static boolean isShared(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
    }
}
