package app.drumbeat.ui.kit;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import app.drumbeat.words.Texts;

/** The weekdays to choose some of; the last one that is chosen stays. */
public final class DayToggles extends HBox {

    /** @param changed told which are chosen, whenever that changes */
    public DayToggles(Texts texts, DayOfWeek weekStart, Set<DayOfWeek> chosen, Consumer<Set<DayOfWeek>> changed) {
        super(2);
        setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < 7; i++) {
            DayOfWeek day = weekStart.plus(i);
            ToggleButton button = new ToggleButton(day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()));
            button.getStyleClass().add("day-toggle");
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
            button.setSelected(chosen.contains(day));
            button.setOnAction(event -> toggle(chosen, day, button, changed));
            getChildren().add(button);
        }
    }

    private static void toggle(Set<DayOfWeek> chosen, DayOfWeek day, ToggleButton button,
            Consumer<Set<DayOfWeek>> changed) {
        Set<DayOfWeek> wanted = EnumSet.copyOf(chosen);
        if (button.isSelected()) {
            wanted.add(day);
        } else {
            wanted.remove(day);
        }
        if (wanted.isEmpty()) {
            button.setSelected(true);
        } else {
            changed.accept(wanted);
        }
    }
}
