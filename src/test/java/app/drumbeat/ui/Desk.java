package app.drumbeat.ui;

import java.util.Locale;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.application.many.MovingMany;
import app.drumbeat.application.planning.FreeTimes;
import app.drumbeat.domain.port.EmojiNames;
import app.drumbeat.emoji.CommonEmoji;
import app.drumbeat.ui.gap.DayPane;
import app.drumbeat.ui.gap.DayViewModel;
import app.drumbeat.ui.gap.Filling;
import app.drumbeat.ui.gap.GapServices;
import app.drumbeat.ui.gap.SilencePane;
import app.drumbeat.ui.gap.SilenceViewModel;
import app.drumbeat.ui.gap.WeekPane;
import app.drumbeat.ui.gap.WeekViewModel;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.ui.many.ManyPane;
import app.drumbeat.ui.many.ManyServices;
import app.drumbeat.ui.many.ManyViewModel;
import app.drumbeat.ui.panel.PanelModels;
import app.drumbeat.ui.panel.SidePanel;
import app.drumbeat.ui.post.Placing;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostEditorView;
import app.drumbeat.ui.post.PostEditorViewModel;
import app.drumbeat.ui.post.PostServices;
import app.drumbeat.ui.post.PostTalk;
import app.drumbeat.words.Texts;

/** What the screens share over a real calendar, and the side panel that stands beside each, put together as in the program. */
public class Desk {

    /** Read once for all tests. */
    private static final EmojiNames EMOJI = new CommonEmoji();

    public final Texts texts = Texts.of(Locale.UK);
    public final Dates dates = new Dates(Locale.UK);
    public final Notices notices = new Notices();
    public final Selection selection = new Selection();
    public final Filter filter = new Filter();
    public final Answers answers = new Answers();
    public final OpenCalendar calendar;
    public final Background background;
    public final Refresher refresher;
    public final WayBack wayBack;
    public final PostTalk talk;
    public final PostDeeds deeds;

    protected Desk(OpenCalendar calendar, Background background, Refresher refresher) {
        this.calendar = calendar;
        this.background = background;
        this.refresher = refresher;
        Runnable undo = () -> background.run(calendar.workspace::undo, done -> {});
        wayBack = new WayBack(notices, texts, undo);
        talk = new PostTalk(notices, answers, texts, dates, undo);
        deeds = new PostDeeds(posts(), background, talk);
    }

    public final PanelModels panelModels() {
        GapServices gaps = new GapServices(calendar.reading, calendar.gaps, calendar.writing, calendar.moving,
                calendar.quiet);
        Filling filling = new Filling(gaps, background, selection);
        return new PanelModels(
                new PostEditorViewModel(posts(), background, refresher, new ByHand(), answers, texts),
                new DayViewModel(calendar.reading, filling, background, refresher),
                new SilenceViewModel(gaps, filling, background, refresher, wayBack, texts),
                new WeekViewModel(gaps, filling, background, refresher),
                new ManyViewModel(new ManyServices(calendar.reading,
                        new MovingMany(calendar.workspace, calendar.outlook), new ChangingMany(calendar.workspace),
                        calendar.writing, calendar.campaigns), background, refresher, selection, wayBack));
    }

    private PostServices posts() {
        return new PostServices(calendar.reading, calendar.writing,
                new Placing(calendar.moving, calendar.outlook, new FreeTimes(calendar.workspace),
                        calendar.gaps),
                calendar.states, calendar.campaigns, calendar.together, calendar.media, EMOJI,
                new PostServices.Readying(new PostReadiness(calendar.workspace, calendar.reviewFlags),
                        new FlagService(calendar.workspace, new FindingsService(calendar.workspace)::upToHorizon,
                                calendar.reviewFlags),
                        calendar.reviewing, calendar.words),
                new PostServices.People(calendar.portraying, calendar.consents, calendar.claiming,
                        calendar.sources));
    }

    /** Call on the JavaFX thread. */
    public final SidePanel panel(PanelModels models) {
        return new SidePanel(models,
                new SidePanel.Panes(new PostEditorView(models.post(), deeds, selection, texts),
                        new DayPane(models.day(), texts), new SilencePane(models.silence(), texts),
                        new WeekPane(models.week(), texts), new ManyPane(models.many(), texts)),
                selection, texts);
    }
}
