package app.drumbeat.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Parent;
import javafx.util.Duration;

import app.drumbeat.domain.port.Choices;
import app.drumbeat.ui.board.BoardScreen;
import app.drumbeat.ui.board.BoardViewModel;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.MinuteHand;
import app.drumbeat.ui.calendar.PostMenu;
import app.drumbeat.ui.calendar.agenda.AgendaView;
import app.drumbeat.ui.calendar.quarter.QuarterView;
import app.drumbeat.ui.calendar.quarter.QuarterViewModel;
import app.drumbeat.ui.calendar.tray.TrayView;
import app.drumbeat.ui.calendar.tray.TrayViewModel;
import app.drumbeat.ui.consent.ConsentTools;
import app.drumbeat.ui.consent.ConsentsScreen;
import app.drumbeat.ui.consent.ConsentsViewModel;
import app.drumbeat.ui.deleted.DeletedScreen;
import app.drumbeat.ui.deleted.DeletedViewModel;
import app.drumbeat.ui.evidence.SourcesScreen;
import app.drumbeat.ui.evidence.SourcesViewModel;
import app.drumbeat.ui.filter.FilterBar;
import app.drumbeat.ui.filter.FilterViewModel;
import app.drumbeat.ui.flag.FlagsScreen;
import app.drumbeat.ui.flag.FlagsViewModel;
import app.drumbeat.ui.idea.IdeaServices;
import app.drumbeat.ui.idea.IdeasScreen;
import app.drumbeat.ui.idea.IdeasViewModel;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.FxPause;
import app.drumbeat.ui.kit.LongPause;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.SingleKeys;
import app.drumbeat.ui.kit.TypedDay;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.ui.palette.PaletteView;
import app.drumbeat.ui.panel.SidePanel;
import app.drumbeat.ui.post.PauseDeeds;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostEditorView;
import app.drumbeat.ui.post.PostTalk;
import app.drumbeat.ui.settings.ComputerDoor;
import app.drumbeat.ui.settings.SettingsScreen;
import app.drumbeat.ui.settings.SettingsViewModel;
import app.drumbeat.ui.shell.AppMenu;
import app.drumbeat.ui.shell.Banner;
import app.drumbeat.ui.shell.KeysList;
import app.drumbeat.ui.shell.MainWindow;
import app.drumbeat.ui.shell.MenuPlan;
import app.drumbeat.ui.shell.NoticesHistory;
import app.drumbeat.ui.shell.ShellViewModel;
import app.drumbeat.ui.today.TodayScreen;
import app.drumbeat.ui.today.TodayServices;
import app.drumbeat.ui.today.TodayViewModel;
import app.drumbeat.words.Hours;
import app.drumbeat.words.Texts;

/** Makes every view model and every screen of one open calendar, once, and puts them into the window. */
final class Screens implements Navigator {

    /** By then the window is drawn, and nobody has pressed a key yet. */
    private static final Duration SETTLED = Duration.seconds(3);

    private static final java.time.Duration PART_OF_A_MINUTE = java.time.Duration.ofSeconds(20);

    private final ShellViewModel shell;
    private final CalendarViewModel calendar;
    private final SidePanel sidePanel;
    private final MainWindow window;
    private final FileVerbs files;
    private final Importing importing;
    private final ViewMemory memory;
    private final Dividers dividers;
    private final Comfort comfort;
    private final SingleKeys singleKeys;

    Screens(Services services, Premises premises, Stagehand stage, Doors door, Surroundings round) {
        Texts texts = premises.texts();
        Dates dates = new Dates(texts.locale());
        comfort = new Comfort(premises.choices());
        singleKeys = comfort.singleKeys();
        Selection selection = new Selection();
        Filter filter = new Filter();
        Refresher refresher = new Refresher(services.workspace());
        shell = new ShellViewModel(services.workspace(), round.background(), refresher, round.notices(), texts);
        PostTalk talk = new PostTalk(round.notices(), stage.dialogs(), texts, dates, shell::undo);
        PostDeeds deeds = new PostDeeds(services.posts(), round.background(), talk);
        calendar = new CalendarViewModel(services.reading(), deeds, talk, selection, filter,
                round.background(), refresher);
        WayBack wayBack = new WayBack(round.notices(), texts, shell::undo);
        sidePanel = SidePanels.of(services, deeds, selection, refresher, wayBack, round, stage.dialogs(), texts);
        shell.beforeUndo(sidePanel::flush);
        calendar.onOpen(sidePanel::requestFocus);
        files = new FileVerbs(premises, stage, door, round, services.workspace().library());
        importing = new Importing(services, texts, stage, round, this, shell::undo);
        TrayViewModel tray = new TrayViewModel(services.reading(), calendar, deeds, round.background(), refresher);
        CalendarScreen month = new CalendarScreen(calendar, this, texts, dates,
                List.of(new AgendaView(calendar, texts, dates), new QuarterView(
                        new QuarterViewModel(services.reading(), calendar, round.background(), refresher),
                        this, texts, dates)),
                Optional.of(new TrayView(tray, texts)));
        month.follow(new MinuteHand(services.reading(), round.background(), new LongPause(PART_OF_A_MINUTE)));
        BoardViewModel board = new BoardViewModel(
                new BoardViewModel.Tools(services.reading(), services.settings().campaigns(), deeds, talk), selection,
                filter, round.background(), refresher);
        board.onOpen(sidePanel::requestFocus);
        TodayViewModel today = new TodayViewModel(new TodayServices(services.reading(), services.reviews().tasks(),
                services.consents().flags(), services.consents().portraying()), deeds, selection,
                filter, round.background(),
                refresher);
        today.onOpen(sidePanel::requestFocus);
        Map<String, Runnable> verbs = new HashMap<>(
                new Verbs(calendar, month, deeds, shell, files, importing, sidePanel::fillGap).byId());
        verbs.putAll(new HandingOut(services, premises, stage, round, calendar.monthProperty()::get).byId());
        PauseDeeds pause = new PauseDeeds(services.pausing(), round.background(), talk);
        verbs.put("post/pause", pause::pause);
        verbs.put("post/resume", pause::resume);
        verbs.put("post/alsoOn", () -> sidePanel.inEditor(PostEditorView::alsoOn));
        verbs.put("post/emoji", () -> sidePanel.inEditor(PostEditorView::pickEmoji));
        verbs.put("post/repeat", () -> sidePanel.inEditor(PostEditorView::repeat));
        verbs.put("view/tray", () -> {
            goTo(Page.CALENDAR);
            tray.setOpen(!tray.openProperty().get());
        });
        verbs.putAll(Dividers.verbs(shell, tray));
        Runnable allInCalendar = Objects.requireNonNull(verbs.get("edit/selectAll"), "all in view");
        verbs.put("edit/selectAll", () -> {
            if (shell.pageProperty().get() == Page.BOARD) {
                board.selectAll();
            } else {
                allInCalendar.run();
            }
        });
        boolean readOnly = services.workspace().library().readOnly();
        verbs.put("help/notices", () -> stage.show(texts.of("command.help.notices"),
                NoticesHistory.of(texts, round.notices().told())));
        verbs.put("help/keys", () -> stage.show(texts.of("command.help.keys"),
                KeysList.of(texts, new MenuPlan(texts, shell, verbs, readOnly).headings())));
        PaletteView palette = new Palettes(services, shell, calendar, round, texts)
                .of(new MenuPlan(texts, shell, verbs, readOnly));
        verbs.put("edit/find", palette::toggle);
        MenuPlan menu = new MenuPlan(texts, shell, verbs, readOnly);
        window = new MainWindow(shell, Map.of(Page.CALENDAR, month, Page.TODAY,
                new TodayScreen(today, this, texts), Page.BOARD,
                new BoardScreen(board, new PostMenu(calendar, texts), texts), Page.IDEAS,
                new IdeasScreen(new IdeasViewModel(
                        new IdeaServices(services.reading(), services.writing(), services.placing().moving()),
                        round.background(),
                        refresher, selection, wayBack, new TypedDay(texts)), texts),
                Page.FLAGS, new FlagsScreen(new FlagsViewModel(services.finding().flags(), filter, this,
                        new FlagsViewModel.Tools(round.background(), stage.dialogs(), wayBack), refresher, texts),
                        texts),
                Page.CONSENTS, new ConsentsScreen(new ConsentsViewModel(
                        new ConsentsViewModel.Services(services.consents().keeping(), services.reading(),
                                services.consents().forms(), services.consents().imports()),
                        new ConsentTools(round.background(), stage.dialogs(), wayBack,
                                new LongPause(PART_OF_A_MINUTE)),
                        this, refresher, texts), texts),
                Page.SOURCES, new SourcesScreen(new SourcesViewModel(services.evidence().sources(),
                        services.reading(),
                        new SourcesViewModel.Tools(round.background(), stage.dialogs(), wayBack), this, refresher,
                        texts), texts),
                Page.DELETED,
                new DeletedScreen(new DeletedViewModel(services.reading(), services.writing(), round.background(),
                        refresher, selection, wayBack), texts),
                Page.SETTINGS, settings(services, premises, stage, door, round, refresher, wayBack)),
                AppMenu.of(menu.headings(), files.recent()),
                sidePanel, new MainWindow.Extras(texts, singleKeys, round.notices(), round.background().jobs(),
                        banners(premises, door, services),
                        FilterBar.placeFor(new FilterViewModel(filter, new FilterViewModel.Tools(
                                services.finding().words(), services.finding().views(), round.background(),
                                stage.dialogs()), refresher, wayBack, texts), texts),
                        selection),
                this::importFiles);
        window.getChildren().add(palette);
        new FxPause(SETTLED).then(palette::prepare);
        memory = new ViewMemory(services.workspace().library().place(), shell, calendar, tray);
        dividers = Dividers.of(premises.choices(), shell, tray);
        dividers.restore();
        memory.restore(premises.choices().load().memory());
    }

    Parent window() {
        return window;
    }

    ReadOnlyStringProperty calendarName() {
        return shell.calendarNameProperty();
    }

    /** What is looked at. */
    ViewMemory memory() {
        return memory;
    }

    /** Times are in every corner of the window, so it is made anew, and shows what it showed. */
    private void speak(Hours hours, Premises premises, Doors door) {
        comfort.choose(hours);
        Choices choices = premises.choices().load();
        premises.choices().keep(choices.remembering(memory.remember(choices.memory())));
        door.open(door.place());
    }

    /** Writes what is still being typed, and what is remembered of the window. */
    void flush() {
        sidePanel.flush();
        dividers.remember();
    }

    @Override
    public void goTo(Page page) {
        shell.goTo(page);
    }

    @Override
    public void showInCalendar(LocalDate day, Selected selected) {
        shell.goTo(Page.CALENDAR);
        calendar.show(day, selected);
    }

    @Override
    public void importFiles(List<Path> paths) {
        importing.importFiles(paths);
    }

    private SettingsScreen settings(Services services, Premises premises, Stagehand stage, Doors door,
            Surroundings round, Refresher refresher, WayBack wayBack) {
        SettingsViewModel model = new SettingsViewModel(services.settings(), round.background(), refresher,
                stage.dialogs(), wayBack, premises.texts());
        Person person = new Person(premises.choices());
        ComputerDoor computer = new ComputerDoor(services.workspace().library().place(), door.log(),
                premises.choices().load().theme(),
                files::chooseTheme,
                new ComputerDoor.Comfort(singleKeys.onProperty(), comfort.stillProperty(stage), comfort.hours(),
                        hours -> speak(hours, premises, door)),
                stage.dialogs()::showInFolder, files::restore, files::saveCopy,
                new ComputerDoor.Person(person.get(), person::isCalled));
        return new SettingsScreen(premises.texts(), model, computer, () -> importFiles(List.of()));
    }

    private static List<Banner> banners(Premises premises, Doors door, Services services) {
        List<Banner> banners = new ArrayList<>();
        Path place = services.workspace().library().place();
        if (services.workspace().library().readOnly()) {
            banners.add(new Banner(premises.texts().of("start.readOnly", place)));
        }
        if (place.equals(premises.folders().sample())) {
            banners.add(new Banner(premises.texts().of("start.sample"), premises.texts().of("start.sample.own"),
                    door::goHome));
        }
        return banners;
    }
}
