package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.kit.Selected;

/** A row by mouse: a click selects, a double click opens or makes a post, the other button opens a menu. */
final class QuarterMouse {

    private final QuarterViewModel model;
    private final CalendarViewModel calendar;
    private final QuarterMenus menus;

    QuarterMouse(QuarterViewModel model, QuarterMenus menus) {
        this.model = model;
        this.calendar = model.calendar();
        this.menus = menus;
    }

    /** From now on a row listens to the mouse. */
    void serve(ChannelRow row) {
        RowSheet sheet = row.sheet();
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> stand(row, event.getX()));
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(row, event));
        sheet.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> menu(row, event));
        row.head().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                row.channel().ifPresent(calendar::showOnly);
            }
        });
    }

    private void stand(ChannelRow row, double x) {
        row.requestFocus();
        day(row, x).ifPresent(day -> row.channel().ifPresent(channel -> model.stand(channel, day)));
    }

    private void clicked(ChannelRow row, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<Selected> at = row.sheet().at(event.getX(), event.getY());
        if (event.getClickCount() == 1) {
            at.ifPresent(calendar::select);
        } else if (event.getClickCount() == 2) {
            twice(row, at.orElse(new Selected.Nothing()));
        }
    }

    private void twice(ChannelRow row, Selected at) {
        if (at instanceof Selected.OfPost post) {
            model.with(post.post(), calendar::open);
        } else if (calendar.writable()) {
            Optional<Id<Channel>> channel = row.channel();
            channel.ifPresent(there -> calendar.newPostAt(Slot.on(calendar.cursorProperty().get()), there));
        }
    }

    private void menu(ChannelRow row, ContextMenuEvent event) {
        stand(row, event.getX());
        Selected at = row.sheet().at(event.getX(), event.getY()).orElse(new Selected.Nothing());
        menus.show(row, at, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static Optional<LocalDate> day(ChannelRow row, double x) {
        return row.sheet().cellAt(x).map(QuarterCell::day);
    }
}
