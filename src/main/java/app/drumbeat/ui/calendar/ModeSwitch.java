package app.drumbeat.ui.calendar;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import app.drumbeat.words.Texts;

/** The ways to look at the plan, side by side; in a narrow window folded into one button that opens them. */
final class ModeSwitch extends StackPane {

    /** Below this width of the bar the ways stand in a menu. */
    private static final double ROOMY = 800;

    private final HBox wide = new HBox();
    private final MenuButton narrow = new MenuButton();
    private final Map<CalendarMode, ToggleButton> buttons = new EnumMap<>(CalendarMode.class);

    /** @param bar has to be wide enough for all ways side by side */
    ModeSwitch(CalendarViewModel model, Set<CalendarMode> modes, Region bar, Texts texts) {
        wide.getStyleClass().add("mode-switch");
        narrow.getStyleClass().add("mode-menu");
        narrow.setId("mode-menu");
        ToggleGroup group = new ToggleGroup();
        for (CalendarMode mode : modes) {
            String name = texts.of("calendar.mode." + mode.name());
            ToggleButton button = new ToggleButton(name);
            button.setId("mode-" + mode.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setTooltip(new Tooltip(texts.of("calendar.mode.tip", name, mode.ordinal() + 1)));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                group.selectToggle(button);
                model.look(mode);
            });
            buttons.put(mode, button);
            wide.getChildren().add(button);
            MenuItem item = new MenuItem(name);
            item.setOnAction(event -> model.look(mode));
            narrow.getItems().add(item);
        }
        setMinWidth(USE_PREF_SIZE);
        model.modeProperty().subscribe(mode -> {
            group.selectToggle(buttons.get(mode));
            String name = texts.of("calendar.mode." + mode.name());
            narrow.setText(name);
            narrow.setAccessibleText(texts.of("calendar.mode.spoken", name));
        });
        bar.widthProperty().subscribe(width -> fold(width.doubleValue() < ROOMY));
        setVisible(modes.size() > 1);
        setManaged(modes.size() > 1);
    }

    private void fold(boolean folded) {
        getChildren().setAll(folded ? narrow : wide);
    }
}
