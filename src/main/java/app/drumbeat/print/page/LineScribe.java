package app.drumbeat.print.page;

import java.util.List;
import java.util.Set;

import app.drumbeat.print.type.Face;
import app.drumbeat.print.type.Glyph;
import app.drumbeat.print.type.Line;

/** Writes one line of type: runs of one font, and the words behind glyphs that do not say them by themselves. */
final class LineScribe {

    private final Operators operators;
    private final Set<Face> faces;

    LineScribe(Operators operators, Set<Face> faces) {
        this.operators = operators;
        this.faces = faces;
    }

    void write(Line line, double x, double baseline) {
        List<Glyph> glyphs = line.glyphs();
        operators.operator("BT");
        operators.pen(x, baseline);
        for (int i = 0; i < glyphs.size();) {
            Face face = glyphs.get(i).face();
            int end = i;
            while (end < glyphs.size() && glyphs.get(end).face() == face) {
                end++;
            }
            faces.add(face);
            operators.font(face.name(), line.style().size() * face.scale());
            write(face, glyphs.subList(i, end));
            i = end;
        }
        operators.operator("ET");
    }

    private void write(Face face, List<Glyph> glyphs) {
        for (int i = 0; i < glyphs.size();) {
            int end = i;
            while (end < glyphs.size() && face.draw(glyphs.get(end))) {
                end++;
            }
            if (end > i) {
                operators.show(glyphs.subList(i, end));
            }
            if (end < glyphs.size()) {
                operators.beginActualText(glyphs.get(end).text());
                i = end++;
                while (end < glyphs.size() && glyphs.get(end).text().isEmpty()) {
                    face.draw(glyphs.get(end++));
                }
                operators.show(glyphs.subList(i, end));
                operators.operator("EMC");
            }
            i = end;
        }
    }
}
