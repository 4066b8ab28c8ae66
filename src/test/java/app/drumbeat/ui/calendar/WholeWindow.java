package app.drumbeat.ui.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

import app.drumbeat.ui.ByHand;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.gap.DayPane;
import app.drumbeat.ui.gap.DayViewModel;
import app.drumbeat.ui.gap.Filling;
import app.drumbeat.ui.gap.GapServices;
import app.drumbeat.ui.gap.SilencePane;
import app.drumbeat.ui.gap.SilenceViewModel;
import app.drumbeat.ui.gap.WeekPane;
import app.drumbeat.ui.gap.WeekViewModel;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.ui.panel.PanelModels;
import app.drumbeat.ui.panel.SidePanel;
import app.drumbeat.ui.post.PostEditorView;
import app.drumbeat.ui.post.PostEditorViewModel;
import app.drumbeat.ui.post.PostServices;
import app.drumbeat.ui.shell.AppMenu;
import app.drumbeat.ui.shell.MainWindow;
import app.drumbeat.ui.shell.MenuPlan;
import app.drumbeat.ui.shell.ShellViewModel;

/** The calendar page as a person has it before her: with the menu, the rail and the side panel round it. */
final class WholeWindow {

    private final CalendarDesk desk;
    private final ShellViewModel shell;

    private WholeWindow(CalendarDesk desk) {
        this.desk = desk;
        shell = new ShellViewModel(desk.calendar.workspace, desk.background, desk.refresher, desk.notices, desk.texts);
    }

    /** All of the window, round a calendar page. */
    static Parent round(CalendarDesk desk, CalendarScreen screen) {
        WholeWindow whole = new WholeWindow(desk);
        return new MainWindow(whole.shell, Map.of(Page.CALENDAR, screen), whole.menu(), whole.panel(),
                new MainWindow.Extras(desk.texts, desk.notices, FXCollections.observableArrayList(), List.of()),
                files -> {});
    }

    private MenuBar menu() {
        Map<String, Runnable> verbs = new HashMap<>();
        for (String command : List.of("file/new", "post/new", "view/calendar", "go/today", "help/about")) {
            verbs.put(command, () -> {});
        }
        return AppMenu.of(new MenuPlan(desk.texts, shell, verbs, false).headings(), new Menu());
    }

    private SidePanel panel() {
        OpenCalendar open = desk.calendar;
        GapServices services = new GapServices(open.reading, open.gaps, open.writing, open.moving, open.quiet);
        Filling filling = new Filling(services, desk.background, desk.selection);
        WayBack back = new WayBack(desk.notices, desk.texts, shell::undo);
        PostServices posts = new PostServices(open.reading, open.writing, open.moving, open.states, open.campaigns,
                open.gaps);
        PanelModels models = new PanelModels(
                new PostEditorViewModel(posts, desk.background, desk.refresher, new ByHand(), desk.answers,
                        desk.texts),
                new DayViewModel(open.reading, filling, desk.background, desk.refresher),
                new SilenceViewModel(services, filling, desk.background, desk.refresher, back, desk.texts),
                new WeekViewModel(services, filling, desk.background, desk.refresher));
        return new SidePanel(models,
                new SidePanel.Panes(
                        new PostEditorView(models.post(), desk.deeds, desk.selection, desk.texts),
                        new DayPane(models.day(), desk.texts), new SilencePane(models.silence(), desk.texts),
                        new WeekPane(models.week(), desk.texts)),
                desk.selection, desk.texts);
    }
}
