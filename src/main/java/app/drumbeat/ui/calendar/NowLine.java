package app.drumbeat.ui.calendar;

import java.time.LocalTime;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A quiet line across today's column of the week, where the time is now. The mouse goes through it. */
final class NowLine extends Region {

    private static final double DOT = 7;

    private final Region dot = new Region();
    private final Region line = new Region();

    NowLine() {
        getStyleClass().add("now");
        dot.getStyleClass().add("now-dot");
        line.getStyleClass().add("now-line");
        getChildren().addAll(line, dot);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** @param middle the height at which the time lies */
    void show(LocalTime time, double x, double middle, double width, CalendarWords words) {
        setAccessibleText(words.texts().of("calendar.now", words.dates().time(time)));
        resizeRelocate(x, Math.round(middle) - (DOT - 1) / 2, width, DOT);
        setVisible(true);
    }

    @Override
    protected void layoutChildren() {
        dot.resizeRelocate(0, 0, DOT, DOT);
        line.resizeRelocate(0, (DOT - 1) / 2 - 0.5, getWidth(), 2);
    }
}
