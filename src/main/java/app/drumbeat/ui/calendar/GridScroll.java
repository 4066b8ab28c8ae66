package app.drumbeat.ui.calendar;

import javafx.scene.control.ScrollPane;

/**
 * In a window that is very low the grid keeps its least height and is scrolled; otherwise it fills its place.
 *
 * <p>A scroll pane takes the keyboard with every click; here it belongs to what was clicked. It also keeps a picture of what it
 * shows, which pays while scrolling; a month that is turned would be drawn twice.
 */
final class GridScroll extends ScrollPane {

    GridScroll(PlanGrid grid) {
        super(grid);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("month-scroll");
        skinProperty().subscribe(skin -> lookupAll(".viewport").forEach(node -> node.setCache(false)));
    }

    @Override
    public void requestFocus() {}
}
