package app.drumbeat.print.type;

/**
 * One shape on the line.
 *
 * @param font the file that it stands in
 * @param number of the shape in its font
 * @param advance how far it moves the pen, in ems of the words around it
 * @param shows what it looks like: a character, a whole emoji sequence, two letters of a ligature
 * @param says what it stands for, mostly just that; empty when the glyph before it says it already
 */
public record Glyph(FontFile font, int number, double advance, String shows, String says) {

    Glyph standingFor(String original) {
        return new Glyph(font, number, advance, shows, original);
    }
}
