package app.drumbeat.print.page;

import java.util.List;
import java.util.Set;

import app.drumbeat.print.type.FontFile;
import app.drumbeat.print.type.Glyph;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.TypeCase;

/** Writes one line of type: runs of one font, and the words behind glyphs that do not say them by themselves. */
final class LineScribe {

    private final Operators operators;
    private final TypeCase fonts;
    private final Set<FontFile> used;

    /** @param used takes in the fonts that were written with */
    LineScribe(Operators operators, TypeCase fonts, Set<FontFile> used) {
        this.operators = operators;
        this.fonts = fonts;
        this.used = used;
    }

    void write(Line line, double x, double baseline) {
        List<Glyph> glyphs = line.glyphs();
        operators.operator("BT");
        operators.pen(x, baseline);
        for (int i = 0; i < glyphs.size();) {
            FontFile font = glyphs.get(i).font();
            int end = i;
            while (end < glyphs.size() && glyphs.get(end).font() == font) {
                end++;
            }
            used.add(font);
            operators.font(font.resource(), line.style().size() * font.scale());
            write(glyphs.subList(i, end));
            i = end;
        }
        operators.operator("ET");
    }

    private void write(List<Glyph> glyphs) {
        for (int i = 0; i < glyphs.size();) {
            int end = i;
            while (end < glyphs.size() && fonts.draw(glyphs.get(end))) {
                end++;
            }
            if (end > i) {
                operators.show(glyphs.subList(i, end));
            }
            if (end < glyphs.size()) {
                operators.beginActualText(glyphs.get(end).says());
                i = end++;
                while (end < glyphs.size() && glyphs.get(end).says().isEmpty()) {
                    fonts.draw(glyphs.get(end++));
                }
                operators.show(glyphs.subList(i, end));
                operators.operator("EMC");
            }
            i = end;
        }
    }
}
