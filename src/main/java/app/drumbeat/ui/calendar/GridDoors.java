package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.ui.post.ChipWords;
import app.drumbeat.ui.post.PostChip;

/** What opens over the month: menus, all posts of a day, silences that had no room. */
final class GridDoors {

    private final PlanGrid view;
    private final CalendarViewModel model;
    private final PostMenu menus;
    private final DayPopover dayPopover;
    private final SilencesPopover silencesPopover;
    private ContextMenu open = new ContextMenu();

    GridDoors(PlanGrid view, CalendarViewModel model, CalendarWords words, ChipWords chipWords) {
        this.view = view;
        this.model = model;
        this.menus = new PostMenu(model, words.texts());
        this.dayPopover = new DayPopover(model, menus, words, chipWords);
        this.silencesPopover = new SilencesPopover(model, words);
        model.pageProperty().subscribe(page -> page.ifPresent(dayPopover::refresh));
    }

    /** The menu of a chip, or of the day that something else lies on, beside the thing itself. */
    void menu(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        menu(node, bounds.getMinX() + 12, bounds.getMinY() + Math.min(24, bounds.getHeight()));
    }

    /** The same at a place on the screen. */
    void menu(Node node, double screenX, double screenY) {
        open.hide();
        open = node instanceof PostChip chip && chip.post().isPresent()
                ? menus.of(chip.post().get())
                : menus.of(node instanceof DayCell cell ? cell.date() : model.cursorProperty().get());
        open.show(node, screenX, screenY);
    }

    /** Opens what stands for several things: all posts of a day, or silences without room. */
    void open(Node node) {
        if (node instanceof MoreLine more) {
            openDay(more.day(), more);
        } else if (node instanceof SilenceStrip strip && !strip.hidden().isEmpty()) {
            silencesPopover.show(strip, strip.hidden());
        }
    }

    private void openDay(LocalDate date, Node anchor) {
        List<PlanDay> days = view.cell(date).map(DayCell::day).stream().toList();
        days.forEach(day -> view.plan().ifPresent(plan -> dayPopover.show(anchor, day, plan)));
    }
}
