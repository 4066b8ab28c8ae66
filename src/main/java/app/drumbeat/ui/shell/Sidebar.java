package app.drumbeat.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.words.Texts;

/** The narrow rail: the way to each page. */
final class Sidebar extends VBox {

    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);
    private final ToggleGroup group = new ToggleGroup();

    Sidebar(Texts texts, ObservableValue<Page> current, Consumer<Page> goTo) {
        getStyleClass().add("rail");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(button(Page.TODAY, Icons.TODAY, texts, goTo),
                button(Page.CALENDAR, Icons.CALENDAR, texts, goTo),
                button(Page.BOARD, Icons.BOARD, texts, goTo),
                button(Page.FLAGS, Icons.FLAGS, texts, goTo),
                button(Page.CONSENTS, Icons.CONSENTS, texts, goTo),
                button(Page.SOURCES, Icons.SOURCES, texts, goTo),
                button(Page.IDEAS, Icons.IDEAS, texts, goTo),
                button(Page.DELETED, Icons.DELETED, texts, goTo), space,
                button(Page.SETTINGS, Icons.SETTINGS, texts, goTo));
        current.subscribe(page -> {
            ToggleButton button = buttons.get(page);
            if (button != null) {
                group.selectToggle(button);
            }
        });
    }

    private ToggleButton button(Page page, Icons icon, Texts texts, Consumer<Page> goTo) {
        String name = texts.of("shell.page." + page.name());
        ToggleButton button = new ToggleButton(name, icon.node());
        button.setId("rail-" + page.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(texts.of("shell.page.tip." + page.name())));
        button.setOnAction(event -> {
            group.selectToggle(button);
            goTo.accept(page);
        });
        buttons.put(page, button);
        return button;
    }
}
