package app.drumbeat.print.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One font in one document: its glyphs by number, and what each glyph that was drawn says.
 *
 * <p>PDFBox would write down what its characters say, but not its joined letters and emoji sequences; those could then not be
 * searched or copied. So the whole table of what glyphs say (ISO 32000-1, 9.10.3) is ours.
 */
final class Face {

    private final FontFile file;
    private final TrueTypeFont font;
    private final PDType0Font embedded;
    private final CmapLookup characters;
    private final SortedMap<Integer, String> said = new TreeMap<>();

    Face(FontFile file, PDDocument document) {
        try {
            this.file = file;
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.read()));
            font.setEnableGsub(false); // PDFBox would join Latin letters behind our back
            embedded = PDType0Font.load(document, font, true);
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return embedded;
    }

    /** The glyph of a character, or 0 where the font has none. */
    int number(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    Glyph glyph(int number, String shows) {
        try {
            // in thousandths, as the document states it, so that no line drifts from its glyphs
            long width = Math.round(font.getAdvanceWidth(number) * 1000.0 / font.getUnitsPerEm());
            return new Glyph(file, number, width * file.scale() / 1000, shows, shows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which glyphs take the place of others when those of a script meet. */
    Substitution substitution(String script, String feature) {
        try {
            GlyphSubstitutionTable table = font.getGsub();
            GsubData rules = table == null ? null : table.getGsubData(script);
            return rules != null && rules.isFeatureSupported(feature)
                    ? new Substitution(rules.getFeature(feature))
                    : Substitution.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the glyph into the document.
     *
     * @return whether readers will take the glyph for just what it says here; if not, the text must stand beside it
     */
    boolean draw(Glyph glyph) {
        String before = said.putIfAbsent(glyph.number(), glyph.shows());
        return glyph.says().equals(before == null ? glyph.shows() : before);
    }

    /** Cuts the font down to the glyphs that were drawn, and writes down what they say. */
    void embed(PDDocument document) throws IOException {
        embedded.addGlyphsToSubset(new HashSet<>(said.keySet()));
        embedded.subset();
        embedded.getCOSObject().setItem(COSName.TO_UNICODE, new GlyphWords(said).stream(document));
    }
}
