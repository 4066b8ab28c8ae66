package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.ui.kit.MoveWords;
import app.drumbeat.ui.post.ChipWords;

/** All that keys and mouse can do in a grid of weeks. */
final class GridHands {

    private final GridFocus focus;
    private final DropGround ground;

    GridHands(PlanGrid grid, CalendarViewModel model, CalendarWords words, ChipWords chipWords,
            Optional<Tray> tray) {
        GridDoors doors = new GridDoors(grid, model, words, chipWords);
        focus = new GridFocus(grid, model);
        new GridKeys(grid, model, focus, doors);
        DropOutlook outlook = new DropOutlook(grid, model, new MoveWords(words.texts()));
        new ChipDrag(grid, model, chipWords, outlook, tray);
        ground = new ComingIn(grid, model, chipWords, outlook);
        new RubberBand(grid, model);
        new GridMouse(grid, model, focus, doors);
        model.selectedProperty().subscribe(grid::mark);
        grid.onArranged(() -> grid.mark(model.selectedProperty().get()));
    }

    /** Where posts from elsewhere are dropped. */
    DropGround ground() {
        return ground;
    }

    /** Puts the keyboard on a day. */
    void focus(LocalDate day) {
        focus.onDay(day);
    }
}
