package app.drumbeat.ui.calendar;

import java.time.LocalDate;

import app.drumbeat.ui.post.ChipWords;

/** All that keys and mouse can do in a grid of weeks. */
final class GridHands {

    private final GridFocus focus;

    GridHands(PlanGrid grid, CalendarViewModel model, CalendarWords words, ChipWords chipWords) {
        GridDoors doors = new GridDoors(grid, model, words, chipWords);
        focus = new GridFocus(grid, model);
        new GridKeys(grid, model, focus, doors);
        new ChipDrag(grid, model, chipWords, words.texts());
        new RubberBand(grid, model);
        new GridMouse(grid, model, focus, doors);
        model.selectedProperty().subscribe(grid::mark);
        grid.onArranged(() -> grid.mark(model.selectedProperty().get()));
    }

    /** Puts the keyboard on a day. */
    void focus(LocalDate day) {
        focus.onDay(day);
    }
}
