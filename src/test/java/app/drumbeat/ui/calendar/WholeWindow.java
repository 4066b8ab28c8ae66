package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

import app.drumbeat.application.gap.GapReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.QuietKeeping;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.ui.ByHand;
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

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final OpenCalendar calendar;
    private final PostWriting writing;
    private final PostMoving moving;
    private final QuietKeeping quiet;
    private final GapReading gaps;
    private final ShellViewModel shell;

    private WholeWindow(OpenCalendar calendar) {
        this.calendar = calendar;
        writing = new PostWriting(calendar.workspace, calendar.fresh);
        moving = new PostMoving(calendar.workspace);
        quiet = new QuietKeeping(calendar.workspace, calendar.fresh);
        gaps = new GapReading(calendar.workspace, calendar.findings::upToHorizon, () -> calendar.findings
                .question(new DateSpan(ALWAYS, calendar.findings.horizon()), Level.PLANNED));
        shell = new ShellViewModel(calendar.workspace, calendar.background, calendar.refresher, calendar.notices,
                calendar.texts);
    }

    /** All of the window, round a calendar page. */
    static Parent round(OpenCalendar calendar, CalendarScreen screen) {
        WholeWindow whole = new WholeWindow(calendar);
        return new MainWindow(whole.shell, Map.of(Page.CALENDAR, screen), whole.menu(), whole.panel(),
                new MainWindow.Extras(calendar.texts, calendar.notices, FXCollections.observableArrayList(), List.of()),
                files -> {});
    }

    private MenuBar menu() {
        Map<String, Runnable> verbs = new HashMap<>();
        for (String command : List.of("file/new", "post/new", "view/calendar", "go/today", "help/about")) {
            verbs.put(command, () -> {});
        }
        return AppMenu.of(new MenuPlan(calendar.texts, shell, verbs, false).headings(), new Menu());
    }

    private SidePanel panel() {
        GapServices services = new GapServices(calendar.plan, gaps, writing, moving, quiet);
        Filling filling = new Filling(services, calendar.background, calendar.selection);
        WayBack back = new WayBack(calendar.notices, calendar.texts, shell::undo);
        PostServices posts = new PostServices(calendar.plan, writing, moving, new PostStates(calendar.workspace),
                new CampaignKeeping(calendar.workspace, calendar.fresh), gaps);
        PanelModels models = new PanelModels(
                new PostEditorViewModel(posts, calendar.background, calendar.refresher, new ByHand(), calendar.dialogs,
                        calendar.texts),
                new DayViewModel(calendar.plan, filling, calendar.background, calendar.refresher),
                new SilenceViewModel(services, filling, calendar.background, calendar.refresher, back, calendar.texts),
                new WeekViewModel(services, filling, calendar.background, calendar.refresher));
        return new SidePanel(models,
                new SidePanel.Panes(
                        new PostEditorView(models.post(), calendar.deeds, calendar.selection, calendar.texts),
                        new DayPane(models.day(), calendar.texts), new SilencePane(models.silence(), calendar.texts),
                        new WeekPane(models.week(), calendar.texts)),
                calendar.selection, calendar.texts);
    }
}
