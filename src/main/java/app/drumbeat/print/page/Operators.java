package app.drumbeat.print.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import app.drumbeat.print.type.Glyph;
import app.drumbeat.print.type.Hex;

/**
 * The content of one page as PDF says it (ISO 32000-1, 8 and 9): points from the bottom left corner, to a thousandth.
 *
 * <p>Written by hand because the library's own writer takes characters only, and joined letters, emoji sequences and the words
 * that stand behind them are glyphs.
 */
final class Operators {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final StringBuilder content = new StringBuilder(1 << 14);
    private final double height;

    /** @param height of the page, in millimetres */
    Operators(double height) {
        this.height = height;
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    void path(Outline path) {
        for (Outline.Step step : path.steps()) {
            double[] points = step.points();
            for (int i = 0; i < points.length; i += 2) {
                point(points[i], points[i + 1]);
            }
            operator(String.valueOf(step.operator()));
        }
    }

    void fillWith(Ink ink) {
        number(ink.red());
        number(ink.green());
        number(ink.blue());
        operator("rg");
    }

    void strokeWith(Ink ink, double width) {
        number(ink.red());
        number(ink.green());
        number(ink.blue());
        operator("RG");
        number(width * POINTS_PER_MILLIMETRE);
        operator("w");
    }

    /** @param dash lengths of stroke and of blank, in millimetres, the same; 0 for a line without breaks */
    void dashed(double dash) {
        content.append('[');
        if (dash > 0) {
            number(dash * POINTS_PER_MILLIMETRE);
        }
        content.append("] 0 d\n");
    }

    void operator(String operator) {
        content.append(operator).append('\n');
    }

    /** Glyphs of one font, one after the other. */
    void show(List<Glyph> glyphs) {
        content.append('<');
        glyphs.forEach(glyph -> Hex.append(glyph.number(), content));
        content.append("> Tj\n");
    }

    void font(String name, double size) {
        content.append('/').append(name).append(' ');
        number(size);
        operator("Tf");
    }

    void pen(double x, double y) {
        content.append("1 0 0 1 ");
        point(x, y);
        operator("Tm");
    }

    /** What follows, up to {@code EMC}, says {@code text}, whatever its glyphs look like (14.9.4). */
    void beginActualText(String text) {
        content.append("/Span <</ActualText <FEFF");
        text.chars().forEach(unit -> Hex.append(unit, content));
        content.append(">>> BDC\n");
    }

    /** What follows, up to {@code EMC}, is the page's numbered piece (14.7.4.2). */
    void beginPiece(String role, int number) {
        content.append('/').append(role).append(" <</MCID ").append(number).append(">> BDC\n");
    }

    private void point(double x, double y) {
        number(x * POINTS_PER_MILLIMETRE);
        number((height - y) * POINTS_PER_MILLIMETRE);
    }

    private void number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            content.append('-');
            thousandths = -thousandths;
        }
        content.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest > 0) {
            content.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                content.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                content.append((char) ('0' + rest % 10));
            }
        }
        content.append(' ');
    }
}
