package app.drumbeat.print.type;

/**
 * One shape on the line.
 *
 * @param number of the shape in its font
 * @param advance how far it moves the pen, in ems of the words around it
 * @param text what it says: a character, a whole emoji sequence, two letters of a ligature; empty when the glyph before it
 *     says it already
 * @param standIn whether it stands for something that no font here can show as it is
 */
public record Glyph(Face face, int number, double advance, String text, boolean standIn) {

    Glyph standingFor(String original) {
        return new Glyph(face, number, advance, original, true);
    }

    Glyph saying(String newText) {
        return new Glyph(face, number, advance, newText, standIn);
    }
}
