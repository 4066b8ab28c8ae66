package app.drumbeat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.stage.Stage;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.quarter.QuarterView;
import app.drumbeat.ui.calendar.quarter.QuarterViewModel;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.words.Texts;

/**
 * What it costs to turn the calendar by a quarter, from the key to the eye, with a real calendar file behind it.
 *
 * <p>After each step every post that the file holds for the weeks on screen has to have a mark, or to be counted in one.
 */
final class QuarterSteps implements Measurement {

    private static final Dates DATES = new Dates(Locale.ENGLISH);

    @Override
    public List<Figure> take(Conditions conditions) throws Exception {
        Clock clock = Clock.fixed(ThreeYears.TODAY.atTime(9, 0).atZone(ThreeYears.FACTS.zone()).toInstant(),
                ThreeYears.FACTS.zone());
        Path file = conditions.folder().resolve("quarters.drumbeat");
        try (Library library = new SqliteCalendarFiles(clock, failed -> {}).create(file, ThreeYears.FACTS);
                FxBackground background = new FxBackground()) {
            Workspace workspace = new Workspace(library, clock);
            workspace.perform(StepName.of("step.post.create"), there -> ThreeYears.of(conditions.posts()));
            return figures(workspace, clock, background);
        }
    }

    private static List<Figure> figures(Workspace workspace, Clock clock, FxBackground background) throws Exception {
        CalendarViewModel model = OnScreen.ask(() -> MonthSteps.model(workspace, clock, background));
        QuarterView view = OnScreen.ask(() -> view(workspace, model, background));
        Stage stage = OnScreen.ask(() -> show(model, view));
        while (!isSeen(view, ThreeYears.TODAY)) {
            Thread.sleep(20);
        }
        OnScreen.ask(() -> {
            model.goTo(ThreeYears.FIRST);
            return true;
        });
        while (!isSeen(view, ThreeYears.FIRST)) {
            Thread.sleep(20);
        }
        List<QuarterView.Seen> seen = new ArrayList<>();
        List<Double> millis = Steps.time(step -> stepForward(model), () -> {
            Optional<QuarterView.Seen> now = view.seen()
                    .filter(there -> shows(there, model.cursorProperty().get()));
            now.ifPresent(seen::add);
            return now.isPresent();
        });
        for (QuarterView.Seen there : seen) {
            check(there, stored(workspace, background, there.firstWeek()));
        }
        OnScreen.ask(() -> {
            stage.close();
            return true;
        });
        return List.of(new Figure("quarter_step_median_ms", Steps.median(millis)),
                new Figure("quarter_step_worst_ms", Steps.worst(millis)));
    }

    private static QuarterView view(Workspace workspace, CalendarViewModel model, FxBackground background) {
        PlanReading plan = new PlanReading(workspace, new FindingsService(workspace)::upToHorizon, span -> List.of(),
                MonthSteps.reviewFlags(workspace));
        return new QuarterView(new QuarterViewModel(plan, model, background, new Refresher(workspace)),
                new MonthSteps.NowhereElse(), Texts.of(Locale.ENGLISH), DATES);
    }

    private static Stage show(CalendarViewModel model, QuarterView view) {
        CalendarScreen screen = new CalendarScreen(model, new MonthSteps.NowhereElse(), Texts.of(Locale.ENGLISH), DATES,
                List.of(view), Optional.empty());
        Stage shown = OnScreen.show((Parent) screen.node());
        new Themes(shown.getScene()).choose(Theme.LIGHT);
        model.look(CalendarMode.QUARTER);
        screen.shown();
        return shown;
    }

    /** A quarter on; from the last of the three years back to the first, which nobody has read ahead. */
    private static void stepForward(CalendarViewModel model) {
        if (model.cursorProperty().get().plusWeeks(QuarterPlan.WEEKS).isAfter(ThreeYears.LAST)) {
            model.goTo(ThreeYears.FIRST);
        } else {
            model.forth();
        }
    }

    private static int stored(Workspace workspace, FxBackground background, LocalDate firstWeek) throws Exception {
        CompletableFuture<Integer> stored = new CompletableFuture<>();
        background.run(() -> workspace.library().posts().between(QuarterPlan.spanFrom(firstWeek)).size(),
                stored::complete);
        return stored.get(1, TimeUnit.MINUTES);
    }

    private static void check(QuarterView.Seen seen, int stored) {
        if (seen.posts() != stored) {
            throw new IllegalStateException(
                    "From %s on %d posts are seen of %d".formatted(seen.firstWeek(), seen.posts(), stored));
        }
    }

    private static boolean shows(QuarterView.Seen seen, LocalDate day) {
        return QuarterPlan.spanFrom(seen.firstWeek()).contains(day);
    }

    private static boolean isSeen(QuarterView view, LocalDate day) throws Exception {
        return OnScreen.ask(view::seen).filter(seen -> shows(seen, day)).isPresent();
    }
}
