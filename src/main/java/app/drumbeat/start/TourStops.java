package app.drumbeat.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.kit.Selected;

/** Where the tour goes: the sample plan, a few months of it with a day selected, and every page. */
final class TourStops {

    private static final int WEEKS_APART = 4;

    private TourStops() {}

    static List<Runnable> of(Doorkeeper door, Premises premises) {
        LocalDate today = premises.today().orElseGet(() -> LocalDate.now(premises.clock()));
        List<Runnable> stops = new ArrayList<>();
        stops.add(door::explore);
        // the sample is made and opened in the background; these come to nothing before it is there
        for (int i = 0; i < 3; i++) {
            stops.add(() -> {});
        }
        for (int months = 0; months < 3; months++) {
            LocalDate day = today.plusWeeks((long) WEEKS_APART * months);
            stops.add(at(door, navigator -> navigator.showInCalendar(day, new Selected.OfDay(day))));
        }
        for (Page page : Page.values()) {
            stops.add(at(door, navigator -> navigator.goTo(page)));
        }
        stops.add(at(door, navigator -> navigator.goTo(Page.CALENDAR)));
        return stops;
    }

    private static Runnable at(Doorkeeper door, Consumer<Navigator> step) {
        return () -> door.current().map(Desk::navigator).ifPresent(step);
    }
}
