package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.ui.calendar.CalendarViewModel;

/** The quarter by keys: arrows between days and channels, Enter opens, Alt and an arrow move the post where they stand. */
final class QuarterKeys {

    private final QuarterViewModel model;
    private final CalendarViewModel calendar;
    private final Runnable menu;

    /** @param menu opens the menu of the place where the keys stand */
    QuarterKeys(QuarterViewModel model, Runnable menu) {
        this.model = model;
        this.calendar = model.calendar();
        this.menu = menu;
    }

    /** @return whether the key meant something here */
    boolean pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            menu.run();
            return true;
        }
        if (event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        return event.isAltDown() ? moved(event.getCode()) : plain(event.getCode());
    }

    private boolean moved(KeyCode code) {
        int days = switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
        if (days != 0 && calendar.writable()) {
            model.withPost(post -> calendar.moveBy(post, days));
        }
        return days != 0;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case LEFT -> go(day().minusDays(1));
            case RIGHT -> go(day().plusDays(1));
            case HOME -> go(weekOf(day()));
            case END -> go(weekOf(day()).plusDays(6));
            case UP -> row(-1);
            case DOWN -> row(1);
            case ENTER -> model.open();
            case SPACE -> model.select();
            case DELETE, BACK_SPACE -> delete();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(LocalDate day) {
        calendar.stand(day);
        model.selectFurther();
    }

    private void row(int by) {
        model.moveRow(by);
        model.selectFurther();
    }

    private void delete() {
        if (calendar.writable()) {
            model.withPost(calendar::delete);
        }
    }

    private LocalDate day() {
        return calendar.cursorProperty().get();
    }

    private LocalDate weekOf(LocalDate day) {
        return MonthGrid.weekOf(day, calendar.overviewProperty().get().weekStart());
    }
}
