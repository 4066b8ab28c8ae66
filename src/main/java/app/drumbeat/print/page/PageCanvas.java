package app.drumbeat.print.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.drumbeat.print.type.FontFile;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.TypeCase;

/**
 * One page to draw on, in millimetres from its top left corner.
 *
 * <p>What is drawn between {@link #begin} and {@link #end} is a piece that is read aloud; everything else is decoration.
 */
public final class PageCanvas {

    /** What the drawing operators are inside of at the moment. */
    private enum Inside {
        NOTHING, DECORATION, PIECE
    }

    private final Box area;
    private final Operators operators;
    private final TypeCase fonts;
    private final Set<FontFile> used = EnumSet.noneOf(FontFile.class);
    private final List<Tag> pieces = new ArrayList<>();
    private Inside inside = Inside.NOTHING;

    PageCanvas(double width, double height, TypeCase fonts) {
        this.area = new Box(0, 0, width, height);
        this.operators = new Operators(height);
        this.fonts = fonts;
    }

    /** The whole sheet. */
    public Box area() {
        return area;
    }

    /** What follows is one piece. Pieces are read in the order in which they are begun, and do not nest. */
    public void begin(Tag tag) {
        endWhatIsOpen();
        operators.beginPiece(tag.role(), pieces.size());
        pieces.add(tag);
        inside = Inside.PIECE;
    }

    public void end() {
        endWhatIsOpen();
    }

    /** What is drawn up to {@link #endSaying} says {@code words} to whoever searches, copies or listens. */
    public void beginSaying(String words) {
        decorate();
        operators.beginActualText(words);
    }

    public void endSaying() {
        operators.operator("EMC");
    }

    public void fill(Outline path, Ink ink) {
        decorate();
        operators.fillWith(ink);
        operators.path(path);
        operators.operator("f");
    }

    public void stroke(Outline path, Ink ink, double width) {
        dashed(path, ink, width, 0);
    }

    /** @param dash length of the strokes and of the blanks between them */
    public void dashed(Outline path, Ink ink, double width, double dash) {
        decorate();
        operators.strokeWith(ink, width);
        operators.dashed(dash);
        operators.path(path);
        operators.operator("S");
    }

    public void line(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
        stroke(new Outline().moveTo(fromX, fromY).lineTo(toX, toY), ink, width);
    }

    /** Slanting lines across a box, inside an outline. */
    public void hatch(Outline outline, Box box, Ink ink, double width, double gap) {
        decorate();
        operators.operator("q");
        operators.path(outline);
        operators.operator("W n");
        operators.strokeWith(ink, width);
        operators.dashed(0);
        // on one grid for the whole page, so that hatches of neighbouring boxes meet
        double first = Math.ceil((box.x() + box.y()) / gap) * gap;
        for (double sum = first; sum < box.right() + box.bottom(); sum += gap) {
            operators.path(new Outline().moveTo(sum - box.y(), box.y()).lineTo(sum - box.bottom(), box.bottom()));
        }
        operators.operator("S");
        operators.operator("Q");
    }

    /** @param baseline on which the letters stand */
    public void text(Line line, double x, double baseline, Ink ink) {
        if (line.isEmpty()) {
            return;
        }
        decorate();
        operators.fillWith(ink);
        new LineScribe(operators, fonts, used).write(line, x, baseline);
    }

    /** A line through the middle of small letters. */
    public void strike(Line line, double x, double baseline, Ink ink) {
        double y = baseline - line.style().em() * 0.27;
        line(x, y, x + line.width(), y, ink, line.style().em() * 0.07);
    }

    /** Ends the page. */
    byte[] content() {
        endWhatIsOpen();
        return operators.bytes();
    }

    /** The fonts that were used. */
    Set<FontFile> fonts() {
        return used;
    }

    /** What each piece is, in reading order. */
    List<Tag> pieces() {
        return pieces;
    }

    private void decorate() {
        if (inside == Inside.NOTHING) {
            operators.operator("/Artifact BMC");
            inside = Inside.DECORATION;
        }
    }

    private void endWhatIsOpen() {
        if (inside != Inside.NOTHING) {
            operators.operator("EMC");
            inside = Inside.NOTHING;
        }
    }
}
