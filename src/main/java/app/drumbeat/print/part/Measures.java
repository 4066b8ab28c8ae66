package app.drumbeat.print.part;

import app.drumbeat.domain.port.Paper;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/**
 * How large things are on a sheet. Everything is said as on A4 and grows with the sheet.
 *
 * @param scale 1 on A4 and Letter; a larger sheet is read from further away, but should also hold more
 * @param sheet the printed area, without the margins that printers need
 */
public record Measures(double scale, Box sheet) {

    private static final double A3_SCALE = 1.28;

    public static Measures of(Paper paper) {
        double scale = switch (paper) {
            case A4, LETTER -> 1;
            case A3 -> A3_SCALE;
        };
        Box whole = new Box(0, 0, paper.widthMillimetres(), paper.heightMillimetres());
        return new Measures(scale, whole.inset(8.5 * scale));
    }

    /** Millimetres on this sheet. */
    public double mm(double onA4) {
        return onA4 * scale;
    }

    /** @param size in points on A4 */
    public Style style(Weight weight, double size) {
        return new Style(weight, size * scale);
    }
}
