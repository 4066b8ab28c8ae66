package app.drumbeat.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.stage.Stage;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.consent.ConsentKeeping;
import app.drumbeat.application.consent.PersonLock;
import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.application.evidence.SourceKeeping;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.gap.GapReading;
import app.drumbeat.application.gap.MoveOutlook;
import app.drumbeat.application.media.MediaKeeping;
import app.drumbeat.application.planning.FreeTimes;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.review.Reviewing;
import app.drumbeat.application.series.SeriesFromHere;
import app.drumbeat.application.series.SeriesKeeping;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.HouseWordKeeping;
import app.drumbeat.application.story.StoryKeeping;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.emoji.CommonEmoji;
import app.drumbeat.holiday.BankHolidays;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.media.FilesBeside;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.Seen;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.FxDialogs;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.ui.post.Placing;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostServices;
import app.drumbeat.ui.post.PostTalk;
import app.drumbeat.ui.post.Together;
import app.drumbeat.vault.PassphraseVault;
import app.drumbeat.words.Texts;

/**
 * What it costs to turn the calendar by a month, from the key to the eye, with a real calendar file behind it; and how much
 * memory the open calendar takes.
 *
 * <p>After each step every post that the file holds for the weeks on screen has to be shown, or counted behind "+3 more".
 */
final class MonthSteps implements Measurement {

    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public List<Figure> take(Conditions conditions) throws Exception {
        Clock clock = Clock.fixed(ThreeYears.TODAY.atTime(9, 0).atZone(ThreeYears.FACTS.zone()).toInstant(),
                ThreeYears.FACTS.zone());
        Path file = conditions.folder().resolve("months.drumbeat");
        try (Library library = new SqliteCalendarFiles(clock, failed -> {}).create(file, ThreeYears.FACTS);
                FxBackground background = new FxBackground()) {
            Workspace workspace = new Workspace(library, clock);
            workspace.perform(StepName.of("step.post.create"), there -> ThreeYears.of(conditions.posts()));
            return figures(workspace, clock, background);
        }
    }

    private static List<Figure> figures(Workspace workspace, Clock clock, FxBackground background) throws Exception {
        CalendarViewModel model = OnScreen.ask(() -> model(workspace, clock, background));
        CalendarScreen screen = OnScreen.ask(() -> screen(model));
        Stage stage = OnScreen.ask(() -> {
            Stage shown = OnScreen.show((Parent) screen.node());
            new Themes(shown.getScene()).choose(Theme.LIGHT);
            screen.shown();
            return shown;
        });
        while (OnScreen.ask(screen::seen).isEmpty()) {
            Thread.sleep(20);
        }
        OnScreen.ask(() -> {
            model.goTo(ThreeYears.FIRST);
            return true;
        });
        while (!isSeen(screen, YearMonth.from(ThreeYears.FIRST))) {
            Thread.sleep(20);
        }
        List<Seen> seen = new ArrayList<>();
        List<Double> millis = Steps.time(step -> stepForward(model), () -> {
            Optional<Seen> now = screen.seen()
                    .filter(there -> there.month().equals(model.monthProperty().get()));
            now.ifPresent(seen::add);
            return now.isPresent();
        });
        for (Seen there : seen) {
            check(there, stored(workspace, background, there.month()));
        }
        double heap = heap();
        OnScreen.ask(() -> {
            stage.close();
            return true;
        });
        return List.of(new Figure("step_median_ms", Steps.median(millis)),
                new Figure("step_worst_ms", Steps.worst(millis)), new Figure("heap_mb", heap));
    }

    static CalendarViewModel model(Workspace workspace, Clock clock, FxBackground background) {
        Themes.loadFonts();
        Texts texts = Texts.of(Locale.ENGLISH);
        FindingsService findings = new FindingsService(workspace);
        PlanReading plan = new PlanReading(workspace, findings::upToHorizon, span -> List.of(), reviewFlags(workspace));
        PostTalk talk = new PostTalk(new Notices(), new FxDialogs(new Stage(), texts, link -> {}), texts,
                new Dates(Locale.ENGLISH), () -> {});
        PostDeeds deeds = new PostDeeds(posts(workspace, clock), background, talk);
        return new CalendarViewModel(plan, deeds, talk, new Selection(), new Filter(), background,
                new Refresher(workspace));
    }

    static PostServices posts(Workspace workspace, Clock clock) {
        FindingsService findings = new FindingsService(workspace);
        Fresh fresh = new Fresh(UUID::randomUUID, clock);
        return new PostServices(
                new PlanReading(workspace, findings::upToHorizon, span -> List.of(), reviewFlags(workspace)),
                new PostWriting(workspace, fresh),
                new Placing(new PostMoving(workspace, fresh), new MoveOutlook(workspace, findings::questionUpToHorizon,
                        new LeadTimes(workspace, new BankHolidays())),
                        new FreeTimes(workspace),
                        new GapReading(workspace, findings::upToHorizon, findings::questionUpToHorizon,
                                new LeadTimes(workspace, new BankHolidays()))),
                new PostStates(workspace), new CampaignKeeping(workspace, fresh),
                new Together(new SeriesKeeping(workspace, fresh, new IcalRecurrences()),
                        new SeriesFromHere(workspace, fresh, new IcalRecurrences()),
                        new StoryKeeping(workspace, fresh)),
                new MediaKeeping(workspace, new FilesBeside()), new CommonEmoji(),
                new PostServices.Readying(new PostReadiness(workspace, reviewFlags(workspace)),
                        new FlagService(workspace, findings::upToHorizon, reviewFlags(workspace)),
                        new Reviewing(workspace, new LeadTimes(workspace, new BankHolidays())),
                        new HouseWordKeeping(workspace, fresh)),
                new PostServices.People(new Portraying(workspace),
                        new ConsentKeeping(workspace, fresh, new PersonLock(workspace, new PassphraseVault())),
                        new Claiming(workspace), new SourceKeeping(workspace, fresh)));
    }

    static ReviewFlags reviewFlags(Workspace workspace) {
        return new ReviewFlags(workspace, new LeadTimes(workspace, new BankHolidays()));
    }

    /** A month on; from the last of the three years back to the first, which nobody has read ahead. */
    private static void stepForward(CalendarViewModel model) {
        if (model.monthProperty().get().equals(YearMonth.from(ThreeYears.LAST))) {
            model.goTo(ThreeYears.FIRST);
        } else {
            model.forth();
        }
    }

    private static int stored(Workspace workspace, FxBackground background, YearMonth month) throws Exception {
        CompletableFuture<Integer> stored = new CompletableFuture<>();
        DateSpan span = MonthGrid.span(month, ThreeYears.FACTS.weekStart());
        background.run(() -> workspace.library().posts().between(span).size(), stored::complete);
        return stored.get(1, TimeUnit.MINUTES);
    }

    private static void check(Seen seen, int stored) {
        if (seen.shown() + seen.counted() != stored) {
            throw new IllegalStateException(
                    "%s shows %d posts and counts %d of %d".formatted(seen.month(), seen.shown(), seen.counted(),
                            stored));
        }
    }

    static CalendarScreen screen(CalendarViewModel model) {
        return new CalendarScreen(model, new NowhereElse(), Texts.of(Locale.ENGLISH), new Dates(Locale.ENGLISH),
                List.of(), Optional.empty());
    }

    /** What is still in use when all that nobody needs has been let go. */
    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static boolean isSeen(CalendarScreen screen, YearMonth month) throws Exception {
        return OnScreen.ask(screen::seen).filter(seen -> seen.month().equals(month)).isPresent();
    }

    /** There is only the one page here. */
    static final class NowhereElse implements Navigator {

        @Override
        public void goTo(Page page) {}

        @Override
        public void showInCalendar(LocalDate day, Selected selected) {}

        @Override
        public void importFiles(List<Path> files) {}
    }
}
