package app.drumbeat.ui.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
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

    /** How wide the ways are side by side, until they were seen. */
    private static final double USUAL = 250;

    private final HBox bar;
    private final HBox wide = new HBox();
    private double wideWidth = USUAL;
    private final MenuButton narrow = new MenuButton();
    private final Map<CalendarMode, ToggleButton> buttons = new EnumMap<>(CalendarMode.class);

    /** @param bar has to be wide enough for all ways side by side */
    ModeSwitch(CalendarViewModel model, Set<CalendarMode> modes, HBox bar, Texts texts) {
        this.bar = bar;
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
        wide.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                wideWidth = width.doubleValue();
            }
        });
        bar.widthProperty().subscribe(width -> fit());
        getChildren().setAll(wide);
        setVisible(modes.size() > 1);
        setManaged(modes.size() > 1);
    }

    /** Folds the ways where the bar has no room for all that stands in it; asked again when that changes. */
    void fit() {
        if (bar.getWidth() <= 0) {
            return;
        }
        double others = bar.getChildren().stream().filter(node -> node != this && node.isManaged() && !isSpace(node))
                .mapToDouble(node -> node.prefWidth(-1)).sum();
        double between = bar.getSpacing() * (bar.getChildren().size() - 1) + bar.snappedLeftInset()
                + bar.snappedRightInset();
        Node fitting = others + between + wideWidth > bar.getWidth() ? narrow : wide;
        if (!getChildren().equals(List.of(fitting))) {
            getChildren().setAll(fitting);
        }
    }

    /** What only takes the room that is left. */
    private static boolean isSpace(Node node) {
        return node.getClass() == Region.class;
    }
}
