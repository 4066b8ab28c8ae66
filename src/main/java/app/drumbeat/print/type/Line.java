package app.drumbeat.print.type;

import java.util.List;

/**
 * Words on one line, as they stand on the page from left to right.
 *
 * @param width in millimetres
 * @param runsLeft whether the paragraph is read from right to left, and so stands at the right edge
 */
public record Line(List<Glyph> glyphs, Style style, double width, boolean runsLeft) {

    static Line of(List<Glyph> glyphs, Style style, boolean runsLeft) {
        double ems = 0;
        for (Glyph glyph : glyphs) {
            ems += glyph.advance();
        }
        return new Line(glyphs, style, ems * style.em(), runsLeft);
    }

    public boolean isEmpty() {
        return glyphs.isEmpty();
    }
}
