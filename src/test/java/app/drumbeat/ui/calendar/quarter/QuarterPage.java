package app.drumbeat.ui.calendar.quarter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.WholeWindow;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** The calendar page of an open calendar, with the quarter on it. */
final class QuarterPage {

    final CalendarDesk desk;
    final QuarterViewModel model;
    final QuarterView view;
    final Scene scene;
    private final CalendarScreen screen;
    private final Themes themes;

    private QuarterPage(CalendarDesk desk, Function<CalendarScreen, Parent> around, double width, double height) {
        this.desk = desk;
        Themes.loadFonts();
        model = new QuarterViewModel(desk.calendar.reading, desk.model, desk.background, desk.refresher);
        view = new QuarterView(model, new Nowhere(), desk.texts, desk.dates);
        screen = new CalendarScreen(desk.model, new Nowhere(), desk.texts, desk.dates, List.of(view),
                Optional.empty());
        scene = new Scene(around.apply(screen), width, height);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        desk.model.look(CalendarMode.QUARTER);
        screen.shown();
    }

    /** In a window, to be used. Call on the JavaFX thread. */
    static QuarterPage in(Stage stage, CalendarDesk desk, double width, double height) {
        QuarterPage page = new QuarterPage(desk, screen -> (Parent) screen.node(), width, height);
        stage.setScene(page.scene);
        stage.show();
        return page;
    }

    /** With all that is round it in the program, in no window. Call on the JavaFX thread. */
    static QuarterPage whole(CalendarDesk desk, double width, double height) {
        return new QuarterPage(desk, screen -> WholeWindow.round(desk, screen), width, height);
    }

    void choose(Theme theme) {
        themes.choose(theme);
    }

    /** Waits until all that was asked for has been read and drawn. */
    void settle() {
        for (int round = 0; round < 4; round++) {
            desk.await();
            OnFx.flush();
            OnFx.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    QuarterPlan plan() {
        return OnFx.ask(() -> model.pageProperty().get().orElseThrow());
    }

    ChannelRow row(Channel channel) {
        return OnFx.ask(() -> view.sheet().rows().row(channel.id()).orElseThrow());
    }

    /** How many posts have a mark or are counted. */
    int seen() {
        return OnFx.ask(() -> view.seen().orElseThrow().posts());
    }

    /** How many posts the file holds in these weeks, on the channels that are shown. */
    int stored() {
        Set<Id<Channel>> only = OnFx.ask(() -> desk.model.onlyProperty().get());
        return (int) desk.calendar.library.posts().between(plan().span()).stream()
                .filter(post -> only.isEmpty() || only.contains(post.channel())).count();
    }

    /** Where the mark of a day is on the screen, counted from the top. */
    Point2D mark(Channel channel, LocalDate day, int line) {
        return place(channel, day, measures(channel).line(line) + 2);
    }

    /** A place on the bars under a day. */
    Point2D bar(Channel channel, LocalDate day) {
        return place(channel, day, measures(channel).barsTop() + 4);
    }

    private RowMeasures measures(Channel channel) {
        ChannelRow row = row(channel);
        return OnFx.ask(() -> row.sheet().measures());
    }

    private Point2D place(Channel channel, LocalDate day, double y) {
        ChannelRow row = row(channel);
        return OnFx.ask(() -> {
            Bounds bounds = row.sheet().localToScreen(row.sheet().getLayoutBounds());
            QuarterColumns columns = row.sheet().columns();
            return new Point2D(bounds.getMinX() + columns.day(day) + columns.dayWidth() / 2, bounds.getMinY() + y);
        });
    }

    private static final class Nowhere implements Navigator {

        @Override
        public void goTo(Page page) {}

        @Override
        public void showInCalendar(LocalDate day, Selected selected) {}

        @Override
        public void importFiles(List<Path> files) {}
    }
}
