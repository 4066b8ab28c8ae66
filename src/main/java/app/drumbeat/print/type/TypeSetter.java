package app.drumbeat.print.type;

import java.util.ArrayList;
import java.util.List;

/** Sets words into lines. Widths are in millimetres. */
public final class TypeSetter {

    /** Of a text that is cut anyway, no line takes more characters than this; the rest need not be looked at. */
    private static final int MOST_IN_A_LINE = 400;

    private final TypeCase fonts;
    private final Shaper shaper;

    public TypeSetter(TypeCase fonts) {
        this.fonts = fonts;
        this.shaper = new Shaper(fonts);
    }

    /** All words on one line, however long it gets. */
    public Line line(String words, Style style) {
        Paragraph paragraph = shaper.shape(CleanText.oneLine(words), style.weight());
        return paragraph.line(0, paragraph.length(), style);
    }

    /** As {@link #line}, with figures of one width, so that times stand under each other. */
    public Line figures(String words, Style style) {
        Line line = line(words, style);
        return Line.of(line.glyphs().stream().map(fonts::tabular).toList(), style, line.runsLeft());
    }

    /** All words in lines no wider than {@code width}; a line break of the writer is one here, an empty line stays empty. */
    public List<Line> lines(String words, Style style, double width) {
        List<Line> lines = new ArrayList<>();
        for (String written : CleanText.paragraphs(words)) {
            Paragraph paragraph = shaper.shape(written, style.weight());
            int from = 0;
            do {
                int end = paragraph.lineEnd(from, width / style.em());
                lines.add(paragraph.line(from, end, style));
                from = end;
            } while (from < paragraph.length());
        }
        return lines;
    }

    /**
     * The words, line breaks aside, in at most so many lines; what is too much gives way to an ellipsis.
     *
     * @param first the width of the first line
     * @param others the width of those that follow
     */
    public Fitted fitted(String words, Style style, double first, double others, int most) {
        String clean = CleanText.oneLine(words.length() > most * MOST_IN_A_LINE
                ? words.substring(0, words.offsetByCodePoints(0, most * MOST_IN_A_LINE / 2))
                : words);
        Paragraph paragraph = shaper.shape(clean, style.weight());
        List<Line> lines = new ArrayList<>();
        int from = 0;
        do {
            double width = (lines.isEmpty() ? first : others) / style.em();
            int end = paragraph.lineEnd(from, width);
            if (lines.size() == most - 1 && end < paragraph.length()) {
                lines.add(paragraph.shortenedLine(from, width, style));
                return new Fitted(lines, false);
            }
            lines.add(paragraph.line(from, end, style));
            from = end;
        } while (from < paragraph.length());
        return new Fitted(lines, words.length() <= most * MOST_IN_A_LINE);
    }

    /** The words on one line no wider than {@code width}. */
    public Fitted fitted(String words, Style style, double width) {
        return fitted(words, style, width, width, 1);
    }
}
