package app.drumbeat.ui.calendar.agenda;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.PostMenu;

/** The agenda by keys: up and down by lines, left and right by days, Enter opens, Alt and an arrow move a post. */
final class AgendaKeys {

    private final ListView<AgendaLine> list;
    private final CalendarViewModel model;
    private final PostMenu menus;

    AgendaKeys(ListView<AgendaLine> list, CalendarViewModel model, PostMenu menus) {
        this.list = list;
        this.model = model;
        this.menus = menus;
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        @Nullable
        AgendaLine line = list.getFocusModel().getFocusedItem();
        if (line == null) {
            return false;
        }
        Optional<Post> post = line.asPost();
        boolean menu = event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (menu) {
            Bounds bounds = list.localToScreen(list.getLayoutBounds());
            post.map(menus::of).orElseGet(() -> menus.of(line.day())).show(list, bounds.getMinX() + 60,
                    bounds.getMinY() + 60);
            return true;
        }
        if (event.isAltDown() && !event.isShortcutDown()) {
            int days = days(event.getCode());
            post.filter(there -> days != 0).ifPresent(there -> model.moveBy(there, days));
            return days != 0 && post.isPresent();
        }
        if (event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        return plain(event.getCode(), line, post);
    }

    private boolean plain(KeyCode code, AgendaLine line, Optional<Post> post) {
        switch (code) {
            case LEFT -> toDay(-1);
            case RIGHT -> toDay(1);
            case ENTER -> post.ifPresentOrElse(model::open, () -> line.selection().ifPresent(model::select));
            case DELETE, BACK_SPACE -> post.ifPresent(model::delete);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** To the next day in that direction; from a line of a day back to the day itself first. */
    private void toDay(int way) {
        int here = list.getFocusModel().getFocusedIndex();
        IntStream steps = way > 0
                ? IntStream.range(here + 1, list.getItems().size())
                : IntStream.iterate(here - 1, i -> i >= 0, i -> i - 1);
        steps.filter(i -> list.getItems().get(i) instanceof AgendaLine.OfDay).findFirst().ifPresent(i -> {
            list.getSelectionModel().clearAndSelect(i);
            AgendaScroll.keepInSight(list, i);
        });
    }

    private static int days(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
    }
}
