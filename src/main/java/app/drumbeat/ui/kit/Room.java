package app.drumbeat.ui.kit;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How much room a part of the window takes, in pixels: the person's choice, within what makes sense. Knows no node. */
public final class Room {

    private static final double STEP = 24;

    private final double least;
    private final double usual;
    private final double most;
    private final ReadOnlyDoubleWrapper size;

    public Room(double least, double usual, double most) {
        this.least = least;
        this.usual = usual;
        this.most = most;
        this.size = new ReadOnlyDoubleWrapper(usual);
    }

    public ReadOnlyDoubleProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public double get() {
        return size.get();
    }

    public void set(double wanted) {
        size.set(Math.clamp(Math.round(wanted), least, most));
    }

    public void more() {
        set(get() + STEP);
    }

    public void less() {
        set(get() - STEP);
    }

    /** As it was at first. */
    public void reset() {
        set(usual);
    }
}
