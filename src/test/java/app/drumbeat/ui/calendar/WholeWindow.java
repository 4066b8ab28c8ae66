package app.drumbeat.ui.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

import app.drumbeat.application.finding.FindingByWords;
import app.drumbeat.ui.filter.FilterBar;
import app.drumbeat.ui.filter.FilterViewModel;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.kit.SingleKeys;
import app.drumbeat.ui.shell.AppMenu;
import app.drumbeat.ui.shell.MainWindow;
import app.drumbeat.ui.shell.MenuPlan;
import app.drumbeat.ui.shell.ShellViewModel;

/** The calendar page as a person has it before her: with the menu, the rail and the side panel round it. */
public final class WholeWindow {

    private final CalendarDesk desk;
    private final ShellViewModel shell;

    private WholeWindow(CalendarDesk desk) {
        this.desk = desk;
        shell = new ShellViewModel(desk.calendar.workspace, desk.background, desk.refresher, desk.notices, desk.texts);
    }

    /** All of the window, round a calendar page. */
    public static Parent round(CalendarDesk desk, CalendarScreen screen) {
        WholeWindow whole = new WholeWindow(desk);
        return new MainWindow(whole.shell, Map.of(Page.CALENDAR, screen), whole.menu(), desk.panel(desk.panelModels()),
                new MainWindow.Extras(desk.texts, new SingleKeys(true, on -> {}), desk.notices,
                        FXCollections.observableArrayList(), List.of(),
                        FilterBar.placeFor(new FilterViewModel(desk.filter, new FilterViewModel.Tools(
                                new FindingByWords(desk.calendar.workspace), desk.calendar.views, desk.background,
                                desk.answers), desk.refresher, desk.wayBack, desk.texts), desk.texts),
                        desk.selection),
                files -> {});
    }

    private MenuBar menu() {
        Map<String, Runnable> verbs = new HashMap<>();
        for (String command : List.of("file/new", "post/new", "view/month", "go/today", "help/about")) {
            verbs.put(command, () -> {});
        }
        return AppMenu.of(new MenuPlan(desk.texts, shell, verbs, false).headings(), new Menu());
    }
}
