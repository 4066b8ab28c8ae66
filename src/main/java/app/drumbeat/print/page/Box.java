package app.drumbeat.print.page;

/** A rectangle on the page, in millimetres from its top left corner. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Smaller by the same on every side. */
    public Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** Smaller at the left and at the right. */
    public Box narrowed(double left, double atRight) {
        return new Box(x + left, y, width - left - atRight, height);
    }

    /** The part of it from {@code from} below its top, so high. */
    public Box slice(double from, double high) {
        return new Box(x, y + from, width, high);
    }
}
