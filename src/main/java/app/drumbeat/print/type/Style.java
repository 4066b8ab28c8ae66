package app.drumbeat.print.type;

/**
 * How words are set.
 *
 * @param size of the em, in points
 */
public record Style(Weight weight, double size) {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /** The em in millimetres. */
    public double em() {
        return size * MILLIMETRES_PER_POINT;
    }

    /** From one baseline to the next, in millimetres. */
    public double leading() {
        return em() * 1.28;
    }

    /** How far capitals stand above the baseline, in millimetres. */
    public double capHeight() {
        return em() * 0.727;
    }

    public Style sized(double newSize) {
        return new Style(weight, newSize);
    }
}
