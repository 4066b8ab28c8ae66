package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import app.drumbeat.ui.kit.OneLine;

/** "+4 more": how many posts of a day have no room, and the way to all of them. */
final class MoreLine extends Region {

    private final OneLine words = new OneLine("more-words");
    private LocalDate day = LocalDate.EPOCH;
    private int count;

    MoreLine() {
        getStyleClass().add("more-line");
        getChildren().add(words);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(LocalDate wanted, int more, CalendarWords said) {
        day = wanted;
        count = more;
        words.setText(said.texts().of("calendar.more", more));
        setAccessibleText(said.texts().of("calendar.more.spoken", more, said.dates().day(wanted, wanted)));
    }

    LocalDate day() {
        return day;
    }

    int count() {
        return count;
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + 12;
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(6, 0, Math.max(0, getWidth() - 8), getHeight());
    }
}
