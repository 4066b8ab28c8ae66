package app.drumbeat.ui.calendar;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.ui.Answers;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostTalk;
import app.drumbeat.words.Texts;

/** Everything that the calendar page needs, over a real calendar, with the work done off the screen as in the program. */
final class CalendarDesk implements AutoCloseable {

    final Texts texts = Texts.of(Locale.UK);
    final Dates dates = new Dates(Locale.UK);
    final Notices notices = new Notices();
    final Selection selection = new Selection();
    final Answers answers = new Answers();
    final FxBackground background = new FxBackground();
    final OpenCalendar calendar;
    final Refresher refresher;
    final PostDeeds deeds;
    final CalendarViewModel model;

    CalendarDesk(Path folder, PlanDocument document) {
        calendar = OpenCalendar.in(folder);
        calendar.keep(document);
        refresher = new Refresher(calendar.workspace);
        PostTalk talk = new PostTalk(notices, answers, texts, dates,
                () -> background.run(calendar.workspace::undo, done -> {}));
        deeds = new PostDeeds(calendar.reading, calendar.writing, calendar.moving, calendar.states, background, talk);
        model = new CalendarViewModel(calendar.reading, deeds, talk, selection, background, refresher);
    }

    static CalendarDesk hospital(Path folder) {
        return new CalendarDesk(folder, HospitalPlan.all());
    }

    /** Waits until the work asked for so far has been done, off the JavaFX thread. */
    void await() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        background.run(() -> true, done::complete);
        try {
            done.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The work did not end", e);
        }
    }

    @Override
    public void close() {
        background.close();
        calendar.close();
    }
}
