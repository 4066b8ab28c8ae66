package app.drumbeat.ui.calendar;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.ui.Desk;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Refresher;

/** The calendar page's own part of the desk; the work is done off the screen, as in the program. */
public final class CalendarDesk extends Desk implements AutoCloseable {

    public final CalendarViewModel model;
    private final FxBackground worker;

    public CalendarDesk(Path folder, PlanDocument document) {
        this(OpenCalendar.holding(folder, document));
    }

    private CalendarDesk(OpenCalendar calendar) {
        this(calendar, new FxBackground(calendar.workspace.turn()));
    }

    private CalendarDesk(OpenCalendar calendar, FxBackground worker) {
        super(calendar, worker, new Refresher(calendar.workspace));
        this.worker = worker;
        model = new CalendarViewModel(calendar.reading, deeds, talk, selection, filter, worker, refresher);
    }

    public static CalendarDesk hospital(Path folder) {
        return new CalendarDesk(folder, HospitalPlan.all());
    }

    /** Waits until the work asked for so far has been done, off the JavaFX thread. */
    public void await() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        worker.run(() -> true, done::complete);
        try {
            done.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The work did not end", e);
        }
    }

    @Override
    public void close() {
        worker.close();
        calendar.close();
    }
}
