package app.drumbeat.print.part;

import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Outline;
import app.drumbeat.print.page.PageCanvas;

/**
 * The state of a post as a small shape: draft a dashed ring, in review a half-filled ring, approved a full disc, scheduled a
 * disc with a tick, posted a tick, on hold two bars, cancelled a cross. Shape tells, colour only helps.
 */
public final class StateShape {

    private StateShape() {}

    /** @param square that the shape fills */
    public static void draw(PageCanvas canvas, PostStatus status, Box square) {
        double r = square.width() / 2;
        double x = square.x() + r;
        double y = square.y() + r;
        double pen = r * 0.26;
        switch (status) {
            case IDEA -> canvas.fill(Outline.disc(x, y, r * 0.4), Ink.MUTED);
            case DRAFT -> canvas.dashed(Outline.disc(x, y, r - pen / 2), Ink.MUTED, pen, (r - pen / 2) * Math.PI / 8);
            case IN_REVIEW -> {
                canvas.stroke(Outline.disc(x, y, r - pen / 2), Ink.MUTED, pen);
                canvas.fill(Outline.leftHalf(x, y, r - pen / 2), Ink.MUTED);
            }
            case APPROVED -> canvas.fill(Outline.disc(x, y, r), Ink.FINE);
            case SCHEDULED -> {
                canvas.fill(Outline.disc(x, y, r), Ink.FINE);
                canvas.stroke(tick(x, y, r * 0.62), Ink.SURFACE, r * 0.3);
            }
            case POSTED -> canvas.stroke(tick(x, y, r), Ink.FINE, r * 0.42);
            case ON_HOLD -> {
                Box bar = new Box(x - r * 0.62, y - r * 0.75, r * 0.42, r * 1.5);
                canvas.fill(Outline.box(bar), Ink.MUTED);
                canvas.fill(Outline.box(new Box(x + r * 0.2, bar.y(), bar.width(), bar.height())), Ink.MUTED);
            }
            case CANCELLED -> {
                double arm = r * 0.68;
                canvas.line(x - arm, y - arm, x + arm, y + arm, Ink.MUTED, r * 0.34);
                canvas.line(x - arm, y + arm, x + arm, y - arm, Ink.MUTED, r * 0.34);
            }
        }
    }

    private static Outline tick(double x, double y, double r) {
        return new Outline().moveTo(x - r * 0.85, y + r * 0.05).lineTo(x - r * 0.25, y + r * 0.65)
                .lineTo(x + r * 0.9, y - r * 0.6);
    }
}
