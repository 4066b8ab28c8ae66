package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;

import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.PostMenu;
import app.drumbeat.ui.kit.Selected;

/** The menus of a quarter: of a post, or of a day where none lies. */
final class QuarterMenus {

    private final QuarterViewModel model;
    private final CalendarViewModel calendar;
    private final PostMenu menus;
    private ContextMenu open = new ContextMenu();

    QuarterMenus(QuarterViewModel model, QuarterWords words) {
        this.model = model;
        this.calendar = model.calendar();
        this.menus = new PostMenu(calendar, words.texts());
    }

    /** The menu of the place where the keys stand in a row. */
    void show(ChannelRow row) {
        LocalDate day = calendar.cursorProperty().get();
        RowSheet sheet = row.sheet();
        Bounds bounds = sheet.localToScreen(sheet.getLayoutBounds());
        Selected there = model.cell().flatMap(cell -> cell.post(calendar.selectedProperty().get()))
                .<Selected>map(mark -> new Selected.OfPost(mark.id())).orElse(new Selected.OfDay(day));
        show(row, there, bounds.getMinX() + sheet.columns().day(day), bounds.getMinY() + sheet.measures().bottom());
    }

    /** The menu of a post; of anything else that of the day where the keys stand. */
    void show(ChannelRow row, Selected there, double screenX, double screenY) {
        if (there instanceof Selected.OfPost post) {
            model.with(post.post(), found -> show(menus.of(found), row, screenX, screenY));
        } else {
            row.channel().ifPresent(channel -> show(menus.of(calendar.cursorProperty().get(), channel), row, screenX,
                    screenY));
        }
    }

    private void show(ContextMenu menu, ChannelRow row, double screenX, double screenY) {
        open.hide();
        open = menu;
        open.show(row, screenX, screenY);
    }
}
