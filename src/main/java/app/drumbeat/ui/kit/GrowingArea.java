package app.drumbeat.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A field for words over several lines that is as high as they need, up to a number of lines; then it scrolls. Tab goes to the
 * next field, as everywhere else in a form.
 */
public final class GrowingArea extends TextArea {

    /** A longer text fills the field whatever its lines are; it is not measured at each key. */
    private static final int LONG = 6_000;

    /** What the skin keeps free round the words on both sides, beyond the padding of the style sheet. */
    private static final double MARGIN = 2;

    private final Text ruler = new Text();
    private final int least;
    private final int most;

    /**
     * @param least lines that are there from the start
     * @param most lines after which it scrolls
     */
    public GrowingArea(int least, int most) {
        this.least = least;
        this.most = most;
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefRowCount(least);
        ruler.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tabOn);
    }

    /** Enter does this instead of beginning a new line. */
    public void onEnter(Runnable run) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                run.run();
                event.consume();
            }
        });
    }

    private void tabOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** How high it is depends on how wide it is, so that one layout finds both. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        ruler.setWrappingWidth(0);
        ruler.setText("X");
        double line = ruler.getLayoutBounds().getHeight();
        double room = width < 0 ? getWidth() : width;
        return super.computePrefHeight(width) + (Math.clamp(rows(room, line), least, most) - least) * line;
    }

    private int rows(double room, double line) {
        if (getLength() >= LONG) {
            return most;
        }
        if (room <= 0) {
            return least;
        }
        ruler.setWrappingWidth(Math.max(20, room - around()));
        ruler.setText(getText());
        return (int) Math.round(ruler.getLayoutBounds().getHeight() / line);
    }

    private double around() {
        Node content = lookup(".content");
        double inside = content instanceof Region region
                ? region.snappedLeftInset() + region.snappedRightInset()
                : 0;
        return snappedLeftInset() + snappedRightInset() + inside + MARGIN;
    }
}
