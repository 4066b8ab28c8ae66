package app.drumbeat.ui.calendar;

import javafx.scene.Parent;
import javafx.scene.control.Label;

/** What a drop would do, in full beside the pointer; stays inside of what it lies in. */
public final class DropSign extends Label {

    private static final double BELOW = 8;
    private static final double ABOVE = 40;

    public DropSign() {
        getStyleClass().add("drop-outlook");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
    }

    /**
     * @param said nothing is shown where it is empty
     * @param x left edge, in what the sign lies in
     * @param y the lower edge of what it is about
     */
    public void show(String said, double x, double y) {
        setVisible(!said.isEmpty());
        Parent ground = getParent();
        if (said.isEmpty() || ground == null) {
            return;
        }
        if (!said.equals(getText())) {
            setText(said);
            applyCss();
            autosize();
        }
        double right = ground.getLayoutBounds().getWidth() - getWidth();
        boolean fits = y + BELOW + getHeight() <= ground.getLayoutBounds().getHeight();
        relocate(Math.clamp(x, 0, Math.max(0, right)), fits ? y + BELOW : y - getHeight() - ABOVE);
    }

    public void hide() {
        setVisible(false);
    }
}
