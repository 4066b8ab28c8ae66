package app.drumbeat.ui.panel;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.Answers;
import app.drumbeat.ui.AtOnce;
import app.drumbeat.ui.ByHand;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.deleted.DeletedScreen;
import app.drumbeat.ui.deleted.DeletedViewModel;
import app.drumbeat.ui.gap.DayPane;
import app.drumbeat.ui.gap.DayViewModel;
import app.drumbeat.ui.gap.Filling;
import app.drumbeat.ui.gap.GapServices;
import app.drumbeat.ui.gap.SilencePane;
import app.drumbeat.ui.gap.SilenceViewModel;
import app.drumbeat.ui.gap.WeekPane;
import app.drumbeat.ui.gap.WeekViewModel;
import app.drumbeat.ui.idea.IdeaServices;
import app.drumbeat.ui.idea.IdeasScreen;
import app.drumbeat.ui.idea.IdeasViewModel;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.ui.kit.TypedDay;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostEditorView;
import app.drumbeat.ui.post.PostEditorViewModel;
import app.drumbeat.ui.post.PostServices;
import app.drumbeat.ui.post.PostTalk;
import app.drumbeat.words.Texts;

/** The side panel and the two list pages over a real calendar, put together as the program does. */
final class Desk {

    static final Texts TEXTS = Texts.of(Locale.UK);

    final OpenCalendar calendar;
    final Selection selection = new Selection();
    final Notices notices = new Notices();
    final ByHand pause = new ByHand();
    final Answers answers = new Answers();
    final PanelModels models;
    final SidePanel panel;
    final IdeasScreen ideas;
    final DeletedScreen deleted;
    final PostEditorView editor;

    Desk(OpenCalendar calendar) {
        this(calendar, new AtOnce());
    }

    Desk(OpenCalendar calendar, Background background) {
        this.calendar = calendar;
        Refresher refresher = new Refresher(calendar.workspace, Runnable::run);
        WayBack wayBack = new WayBack(notices, TEXTS, calendar.workspace::undo);
        PostTalk talk = new PostTalk(notices, answers, TEXTS, new Dates(TEXTS.locale()), calendar.workspace::undo);
        PostDeeds deeds = new PostDeeds(calendar.reading, calendar.writing, calendar.moving, calendar.states,
                background, talk);
        PostEditorViewModel post = new PostEditorViewModel(
                new PostServices(calendar.reading, calendar.writing, calendar.moving, calendar.states,
                        calendar.campaigns, calendar.gaps),
                background, refresher, pause, answers, TEXTS);
        GapServices gaps = new GapServices(calendar.reading, calendar.gaps, calendar.writing, calendar.moving,
                calendar.quiet);
        Filling filling = new Filling(gaps, background, selection);
        DayViewModel day = new DayViewModel(calendar.reading, filling, background, refresher);
        SilenceViewModel silence = new SilenceViewModel(gaps, filling, background, refresher, wayBack, TEXTS);
        WeekViewModel week = new WeekViewModel(gaps, filling, background, refresher);
        editor = new PostEditorView(post, deeds, selection, TEXTS);
        models = new PanelModels(post, day, silence, week);
        panel = new SidePanel(models,
                new SidePanel.Panes(editor, new DayPane(day, TEXTS), new SilencePane(silence, TEXTS),
                        new WeekPane(week, TEXTS)),
                selection, TEXTS);
        ideas = new IdeasScreen(new IdeasViewModel(new IdeaServices(calendar.reading, calendar.writing,
                calendar.moving), background, refresher, selection, wayBack, new TypedDay(TEXTS)), TEXTS);
        deleted = new DeletedScreen(new DeletedViewModel(calendar.reading, calendar.writing, background, refresher,
                selection, wayBack), TEXTS);
    }

    /** The panel alone, as high as a small screen leaves it. */
    Scene panelAlone(Theme theme) {
        BorderPane frame = new BorderPane();
        frame.setRight(panel);
        return styled(new Scene(frame, 304, 674), theme);
    }

    /** A page with the panel beside it, as wide as a small screen. */
    Scene page(Screen screen, Theme theme) {
        HBox frame = new HBox(screen.node(), panel);
        HBox.setHgrow(screen.node(), Priority.ALWAYS);
        ((Region) screen.node()).setMinWidth(0);
        screen.shown();
        return styled(new Scene(frame, 960, 674), theme);
    }

    private static Scene styled(Scene scene, Theme theme) {
        Themes.loadFonts();
        new Themes(scene).choose(theme);
        return scene;
    }
}
