package app.drumbeat.print.type;

import java.text.Bidi;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Glyphs of one paragraph in the order of writing, to be broken into lines.
 *
 * <p>Positions count glyphs, from 0 up to {@link #length()}. Widths are in ems.
 */
final class Paragraph {

    private final Glyph[] glyphs;
    private final int[] starts;
    private final BitSet breaks;
    private final @Nullable Bidi bidi;
    private final Glyph ellipsis;

    /**
     * @param starts where in the words each glyph begins; glyphs of one character share it
     * @param breaks the places in the words where a line may begin
     * @param bidi absent where everything runs from left to right
     */
    Paragraph(Glyph[] glyphs, int[] starts, BitSet breaks, @Nullable Bidi bidi, Glyph ellipsis) {
        this.glyphs = glyphs;
        this.starts = starts;
        this.breaks = breaks;
        this.bidi = bidi;
        this.ellipsis = ellipsis;
    }

    int length() {
        return glyphs.length;
    }

    /**
     * Where the line that begins at {@code from} ends: at the last place that allows a break, and inside a word only where the
     * word alone is wider than the line. At least one character stands on it.
     */
    int lineEnd(int from, double width) {
        double used = 0;
        int end = from;
        for (int i = from; i < glyphs.length; i++) {
            if (i > from && beginsCharacter(i) && breaks.get(starts[i])) {
                end = i;
            }
            used += glyphs[i].advance();
            if (used > width && !isBlank(i)) {
                return end > from ? end : characterBefore(i, from);
            }
        }
        return glyphs.length;
    }

    /** The glyphs from one position to another as they stand on the page, without blanks at the end. */
    Line line(int from, int to, Style style) {
        int end = to;
        while (end > from && isBlank(end - 1)) {
            end--;
        }
        return Line.of(inSight(from, end, false), style, runsLeft());
    }

    /** The glyphs from one position on, as many as fit beside an ellipsis. */
    Line shortenedLine(int from, double width, Style style) {
        double used = ellipsis.advance();
        int end = from;
        while (end < glyphs.length && used + glyphs[end].advance() <= width) {
            used += glyphs[end++].advance();
        }
        while (end > from && (end < glyphs.length && !beginsCharacter(end) || isBlank(end - 1))) {
            end--;
        }
        return Line.of(inSight(from, end, true), style, runsLeft());
    }

    private List<Glyph> inSight(int from, int to, boolean shortened) {
        Glyph[] line = Arrays.copyOfRange(glyphs, from, to + (shortened ? 1 : 0));
        if (shortened) {
            line[to - from] = ellipsis;
        }
        if (bidi != null) {
            byte[] levels = new byte[line.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) (from + i < to ? bidi.getLevelAt(starts[from + i]) : bidi.getBaseLevel());
            }
            Bidi.reorderVisually(levels, 0, line, 0, line.length);
        }
        return Arrays.asList(line);
    }

    private boolean runsLeft() {
        return bidi != null && (bidi.getBaseLevel() & 1) == 1;
    }

    private boolean beginsCharacter(int i) {
        return i == 0 || starts[i] != starts[i - 1];
    }

    /** The last begin of a character up to {@code i}, but so that one character stays on the line. */
    private int characterBefore(int i, int from) {
        int end = i;
        while (end > from && !beginsCharacter(end)) {
            end--;
        }
        if (end > from) {
            return end;
        }
        end = from + 1;
        while (end < glyphs.length && !beginsCharacter(end)) {
            end++;
        }
        return end;
    }

    private boolean isBlank(int i) {
        return glyphs[i].shows().equals(" ");
    }
}
