package app.drumbeat.print.page;

import java.util.ArrayList;
import java.util.List;

/** An outline in millimetres from the top left corner of the page. */
public final class Outline {

    /** How far control points lie from the ends of a quarter circle, of its radius. */
    private static final double QUARTER = 0.5522847498;

    /** One stroke of the pen: the PDF operator (ISO 32000-1, 8.5.2), and the points it takes, x before y. */
    record Step(char operator, double... points) {}

    private final List<Step> steps = new ArrayList<>();

    List<Step> steps() {
        return steps;
    }

    public Outline moveTo(double x, double y) {
        steps.add(new Step('m', x, y));
        return this;
    }

    public Outline lineTo(double x, double y) {
        steps.add(new Step('l', x, y));
        return this;
    }

    public Outline curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        steps.add(new Step('c', x1, y1, x2, y2, x, y));
        return this;
    }

    public Outline close() {
        steps.add(new Step('h'));
        return this;
    }

    public static Outline box(Box box) {
        return new Outline().moveTo(box.x(), box.y()).lineTo(box.right(), box.y()).lineTo(box.right(), box.bottom())
                .lineTo(box.x(), box.bottom()).close();
    }

    /** A box whose corners are round at both sides, at one, or at none. */
    public static Outline rounded(Box box, double radius, boolean left, boolean right) {
        double l = left ? radius : 0;
        double r = right ? radius : 0;
        return new Outline().moveTo(box.x() + l, box.y()).lineTo(box.right() - r, box.y())
                .corner(box.right(), box.y(), 0, r, -r, 0).lineTo(box.right(), box.bottom() - r)
                .corner(box.right(), box.bottom(), -r, 0, 0, -r).lineTo(box.x() + l, box.bottom())
                .corner(box.x(), box.bottom(), 0, -l, l, 0).lineTo(box.x(), box.y() + l)
                .corner(box.x(), box.y(), l, 0, 0, l).close();
    }

    public static Outline rounded(Box box, double radius) {
        return rounded(box, radius, true, true);
    }

    /** The same, without the side that is not round: what goes on there has no edge. */
    public static Outline openRounded(Box box, double radius, boolean left, boolean right) {
        Outline outline = new Outline();
        double start = left ? radius : 0;
        double end = right ? radius : 0;
        outline.moveTo(box.x() + start, box.y()).lineTo(box.right() - end, box.y());
        if (right) {
            outline.corner(box.right(), box.y(), 0, radius, -radius, 0).lineTo(box.right(), box.bottom() - radius)
                    .corner(box.right(), box.bottom(), -radius, 0, 0, -radius);
        } else {
            outline.moveTo(box.right(), box.bottom());
        }
        outline.lineTo(box.x() + start, box.bottom());
        return left
                ? outline.corner(box.x(), box.bottom(), 0, -radius, radius, 0).lineTo(box.x(), box.y() + radius)
                        .corner(box.x(), box.y(), radius, 0, 0, radius)
                : outline;
    }

    public static Outline disc(double x, double y, double radius) {
        return rounded(new Box(x - radius, y - radius, 2 * radius, 2 * radius), radius);
    }

    /** The left half of a disc. */
    public static Outline leftHalf(double x, double y, double radius) {
        return rounded(new Box(x - radius, y - radius, radius, 2 * radius), radius, true, false);
    }

    /** From where the pen is, round a corner, to the point that lies {@code (toX, toY)} from it. */
    private Outline corner(double x, double y, double toX, double toY, double fromX, double fromY) {
        double pull = 1 - QUARTER;
        return toX == 0 && toY == 0
                ? this
                : curveTo(x + fromX * pull, y + fromY * pull, x + toX * pull, y + toY * pull, x + toX, y + toY);
    }
}
