package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

import app.drumbeat.ui.kit.OneLine;

/** The names of the weekdays over their columns. */
final class WeekdayHeads extends Region {

    static final double HEIGHT = 22;

    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");

    private final CalendarWords words;
    private final List<OneLine> names = new ArrayList<>();
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    WeekdayHeads(CalendarWords words) {
        this.words = words;
        getStyleClass().add("weekday-heads");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (int column = 0; column < 7; column++) {
            names.add(new OneLine("weekday-name"));
        }
        getChildren().addAll(names);
        show(weekStart);
    }

    void show(DayOfWeek start) {
        weekStart = start;
        for (int column = 0; column < 7; column++) {
            DayOfWeek day = start.plus(column);
            names.get(column).setText(words.dates().weekday(day));
            names.get(column).pseudoClassStateChanged(WEEKEND, GridMeasures.isWeekend(day));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double[] x = GridMeasures.columns(getWidth(), weekStart);
        for (int column = 0; column < 7; column++) {
            names.get(column).resizeRelocate(x[column] + 8, 0, Math.max(0, x[column + 1] - x[column] - 10),
                    getHeight());
        }
    }
}
