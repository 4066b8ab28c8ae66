package app.drumbeat.print.type;

/**
 * One shape on the line.
 *
 * @param font the file that it stands in
 * @param number of the shape in its font
 * @param advance how far it moves the pen, in ems of the words around it
 * @param text what it says: a character, a whole emoji sequence, two letters of a ligature; empty when the glyph before it
 *     says it already
 * @param standIn whether it stands for something that no font here can show as it is
 */
public record Glyph(FontFile font, int number, double advance, String text, boolean standIn) {

    Glyph standingFor(String original) {
        return new Glyph(font, number, advance, original, true);
    }

    Glyph saying(String newText) {
        return new Glyph(font, number, advance, newText, standIn);
    }
}
