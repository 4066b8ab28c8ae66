package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

import org.testfx.api.FxRobot;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.post.PostChip;

/** Finds things on a calendar page, and where they are on the screen, for a test that stands beside the JavaFX thread. */
record Sight(CalendarPage page, FxRobot robot) {

    Post post(Id<Post> id) {
        return page.desk.calendar.library.posts().find(id).orElseThrow();
    }

    YearMonth month() {
        return OnFx.ask(() -> page.month().plan().orElseThrow().month());
    }

    PostChip chip(Id<Post> id) {
        return OnFx.ask(() -> page.month().chip(id).orElseThrow());
    }

    DayCell cell(LocalDate day) {
        return OnFx.ask(() -> page.month().cell(day).orElseThrow());
    }

    MoreLine more(LocalDate day) {
        return OnFx.ask(() -> page.month().mores().stream().filter(more -> more.day().equals(day)).findFirst()
                .orElseThrow());
    }

    Node focused() {
        return OnFx.ask(page.scene::getFocusOwner);
    }

    List<String> looks(Node node) {
        return OnFx.ask(() -> node.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName).toList());
    }

    /** The middle of a node on the screen. */
    Point2D on(Node node) {
        return OnFx.ask(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** A place on a day where nothing lies, near its upper right corner. */
    Point2D corner(LocalDate day) {
        DayCell cell = cell(day);
        return OnFx.ask(() -> {
            Bounds bounds = cell.localToScreen(cell.getLayoutBounds());
            return new Point2D(bounds.getMaxX() - 8, bounds.getMinY() + 8);
        });
    }

    /** Where a line of an open menu is, once it is there. */
    Point2D menuLine(String words) {
        OnFx.until("the menu says " + words, () -> robot.lookup(words).tryQuery()
                .filter(line -> line.getScene() != null && line.getScene().getWindow().isShowing()).isPresent());
        return on(OnFx.ask(() -> robot.lookup(words).query()));
    }
}
