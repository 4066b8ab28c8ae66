package app.drumbeat.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Parent;

import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.settings.ComputerDoor;
import app.drumbeat.ui.settings.SettingsScreen;
import app.drumbeat.ui.settings.SettingsViewModel;
import app.drumbeat.ui.shell.AppMenu;
import app.drumbeat.ui.shell.MainWindow;
import app.drumbeat.ui.shell.MenuPlan;
import app.drumbeat.ui.shell.ShellViewModel;
import app.drumbeat.words.Texts;

/** Makes every view model and every screen of one open calendar, once, and puts them into the window. */
final class Screens {

    private final ShellViewModel shell;
    private final MainWindow window;

    Screens(Services services, Premises premises, Stagehand stage, Doorkeeper door, FxBackground background,
            Notices notices) {
        Texts texts = premises.texts();
        Refresher refresher = new Refresher(services.workspace());
        shell = new ShellViewModel(services.workspace(), background, refresher, notices, texts);
        SettingsViewModel settings = new SettingsViewModel(services.settings(), background, refresher, stage.dialogs(),
                texts);
        ComputerDoor computer = new ComputerDoor(door.place(), door.log(), premises.choices().load().theme(),
                stage::choose, stage.dialogs()::showInFolder, () -> {}, () -> {});
        SettingsScreen settingsScreen = new SettingsScreen(texts, settings, computer, services.workspace()::today,
                () -> importFiles(List.of()));
        window = new MainWindow(shell, Map.of(Page.CALENDAR, settingsScreen, Page.SETTINGS, settingsScreen),
                AppMenu.of(new MenuPlan(texts, shell, Map.of(), false).headings(), new javafx.scene.control.Menu("x")),
                new javafx.scene.layout.Region(),
                new MainWindow.Extras(texts, notices, background.jobs(), List.of()), this::importFiles);
    }

    Parent window() {
        return window;
    }

    ReadOnlyStringProperty calendarName() {
        return shell.calendarNameProperty();
    }

    void importFiles(List<Path> files) {
        shell.goTo(Page.SETTINGS);
    }

    /** Writes what is still being typed. */
    void flush() {
        shell.goTo(Page.CALENDAR);
    }
}
