package app.drumbeat.ui.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.ByHand;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.calendar.agenda.AgendaView;
import app.drumbeat.ui.calendar.tray.TrayView;
import app.drumbeat.ui.calendar.tray.TrayViewModel;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** The calendar page of an open calendar, in a window of its own. */
final class CalendarPage {

    final CalendarDesk desk;
    final CalendarScreen screen;
    final TrayViewModel tray;
    final Scene scene;
    final List<Navigator.Page> wentTo = new ArrayList<>();
    final ByHand minute = new ByHand();
    private final Themes themes;

    /** A page in no window, of any size, to take pictures of. Call on the JavaFX thread. */
    CalendarPage(CalendarDesk desk, double width, double height) {
        this(desk, screen -> (Parent) screen.node(), width, height);
    }

    private CalendarPage(CalendarDesk desk, Function<CalendarScreen, Parent> around, double width, double height) {
        this.desk = desk;
        Themes.loadFonts();
        tray = new TrayViewModel(desk.calendar.reading, desk.model, desk.deeds, desk.background, desk.refresher);
        screen = new CalendarScreen(desk.model, new Remembering(), desk.texts, desk.dates,
                List.of(new AgendaView(desk.model, desk.texts, desk.dates)),
                Optional.of(new TrayView(tray, desk.texts)));
        screen.follow(new MinuteHand(desk.calendar.reading, desk.background, minute));
        scene = new Scene(around.apply(screen), width, height);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        screen.shown();
    }

    /** A page in a window, to be used. Call on the JavaFX thread. */
    static CalendarPage in(Stage stage, CalendarDesk desk, double width, double height) {
        CalendarPage page = new CalendarPage(desk, width, height);
        stage.setScene(page.scene);
        stage.show();
        return page;
    }

    /** A page with all that is round it in the program, in no window. Call on the JavaFX thread. */
    static CalendarPage whole(CalendarDesk desk, double width, double height) {
        return new CalendarPage(desk, screen -> WholeWindow.round(desk, screen), width, height);
    }

    void choose(Theme theme) {
        themes.choose(theme);
    }

    PlanGrid month() {
        return (PlanGrid) scene.lookup(".month-view");
    }

    Node node(String selector) {
        return scene.lookup(selector);
    }

    /**
     * Waits until all that was asked for has been read and laid out. An answer may ask for more: a change for the month anew,
     * the month for its neighbours.
     */
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

    /** How many posts have a chip or are counted. */
    int seen() {
        return OnFx.ask(() -> month().shown() + month().counted());
    }

    /** How many posts the file holds in the weeks on screen. */
    int stored() {
        Set<Id<Channel>> only = desk.model.onlyProperty().get();
        DateSpan span = OnFx.ask(() -> month().plan().orElseThrow().span());
        return (int) desk.calendar.library.posts().between(span).stream()
                .filter(post -> only.isEmpty() || only.contains(post.channel())).count();
    }

    private final class Remembering implements Navigator {

        @Override
        public void goTo(Page page) {
            wentTo.add(page);
        }

        @Override
        public void showInCalendar(LocalDate day, Selected selected) {
            desk.model.show(day, selected);
        }

        @Override
        public void importFiles(List<Path> files) {}
    }
}
