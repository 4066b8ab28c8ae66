package app.drumbeat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.agenda.AgendaView;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.words.Texts;

/**
 * What it costs to turn the week and the agenda, from the key to the eye, with a real calendar file behind them. The run fails when
 * the week shows no chip, or the agenda has fewer lines than the month has posts.
 */
final class ViewSteps implements Measurement {

    private static final Dates DATES = new Dates(Locale.ENGLISH);
    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    @Override
    public List<Figure> take(Conditions conditions) throws Exception {
        List<Figure> figures = new ArrayList<>(steps(conditions, CalendarMode.WEEK, "week"));
        figures.addAll(steps(conditions, CalendarMode.AGENDA, "agenda"));
        return figures;
    }

    private static List<Figure> steps(Conditions conditions, CalendarMode mode, String name) throws Exception {
        Clock clock = Clock.fixed(ThreeYears.TODAY.atTime(9, 0).atZone(ThreeYears.FACTS.zone()).toInstant(),
                ThreeYears.FACTS.zone());
        Path file = conditions.folder().resolve(name + ".drumbeat");
        try (Library library = new SqliteCalendarFiles(clock, failed -> {}).create(file, ThreeYears.FACTS);
                FxBackground background = new FxBackground()) {
            Workspace workspace = new Workspace(library, clock);
            workspace.perform(StepName.of("step.post.create"), there -> ThreeYears.of(conditions.posts()));
            CalendarViewModel model = OnScreen.ask(() -> MonthSteps.model(workspace, clock, background));
            Stage stage = OnScreen.ask(() -> show(model, mode));
            goTo(model, ThreeYears.FIRST);
            List<Double> millis = Steps.time(step -> stepForward(model), () -> isLaidOut(model, stage, mode));
            OnScreen.ask(() -> {
                stage.close();
                return true;
            });
            return List.of(new Figure(name + "_step_median_ms", Steps.median(millis)),
                    new Figure(name + "_step_worst_ms", Steps.worst(millis)));
        }
    }

    private static Stage show(CalendarViewModel model, CalendarMode mode) {
        CalendarScreen screen = new CalendarScreen(model, new MonthSteps.NowhereElse(), TEXTS, DATES,
                List.of(new AgendaView(model, TEXTS, DATES)), Optional.empty());
        Stage shown = OnScreen.show((Parent) screen.node());
        new Themes(shown.getScene()).choose(Theme.LIGHT);
        model.look(mode);
        screen.shown();
        return shown;
    }

    private static void goTo(CalendarViewModel model, LocalDate day) throws Exception {
        OnScreen.ask(() -> {
            model.goTo(day);
            return true;
        });
        while (!OnScreen.ask(() -> holds(model))) {
            Thread.sleep(20);
        }
    }

    /** On; from the end of the three years back to the beginning, which nobody has read ahead. */
    private static void stepForward(CalendarViewModel model) {
        if (model.cursorProperty().get().plusMonths(1).isAfter(ThreeYears.LAST)) {
            model.goTo(ThreeYears.FIRST);
        } else {
            model.forth();
        }
    }

    private static boolean holds(CalendarViewModel model) {
        LocalDate day = model.cursorProperty().get();
        return model.pageProperty().get().filter(page -> page.span().contains(day)
                && page.month().equals(model.monthProperty().get())).isPresent();
    }

    private static boolean isLaidOut(CalendarViewModel model, Stage stage, CalendarMode mode) {
        if (!holds(model)) {
            return false;
        }
        Parent root = stage.getScene().getRoot();
        int posts = model.pageProperty().get().stream().flatMap(page -> page.weeks().stream())
                .flatMap(week -> week.days().stream()).map(PlanDay::posts).mapToInt(List::size).sum();
        boolean there = mode == CalendarMode.AGENDA
                ? ((ListView<?>) root.lookup("#agenda")).getItems().size() > posts
                : root.lookupAll(".week-sheet .post-chip").stream().anyMatch(Node::isVisible);
        if (!there) {
            throw new IllegalStateException("%s does not show the posts of %s".formatted(mode,
                    model.cursorProperty().get()));
        }
        return true;
    }
}
