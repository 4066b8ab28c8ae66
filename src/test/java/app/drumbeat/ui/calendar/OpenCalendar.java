package app.drumbeat.ui.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostTalk;
import app.drumbeat.words.Texts;

/** A calendar in a real file, with everything that the calendar page needs, on a day that stands still. */
final class OpenCalendar implements AutoCloseable {

    final Texts texts = Texts.of(Locale.UK);
    final Dates dates = new Dates(Locale.UK);
    final Library library;
    final Workspace workspace;
    final PlanReading plan;
    final Notices notices = new Notices();
    final Selection selection = new Selection();
    final WrittenAnswers dialogs = new WrittenAnswers();
    final CalendarViewModel model;
    final FindingsService findings;
    final Fresh fresh;
    final PostDeeds deeds;
    final Refresher refresher;
    final FxBackground background;

    OpenCalendar(Path folder, LocalDate today, PlanDocument document, FxBackground background) {
        this.background = background;
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(HospitalPlan.FACTS.zone()).toInstant(),
                HospitalPlan.FACTS.zone());
        library = new SqliteCalendarFiles(clock, failed -> {
            throw failed;
        }).create(folder.resolve("calendar.drumbeat"), HospitalPlan.FACTS);
        workspace = new Workspace(library, clock);
        keep(document);
        findings = new FindingsService(workspace);
        fresh = new Fresh(UUID::randomUUID, clock);
        refresher = new Refresher(workspace);
        plan = new PlanReading(workspace, findings::upToHorizon, this::names);
        PostTalk talk = new PostTalk(notices, dialogs, texts, dates, () -> background.run(workspace::undo, done -> {}));
        deeds = new PostDeeds(plan, new PostWriting(workspace, fresh), new PostMoving(workspace),
                new PostStates(workspace), background, talk);
        model = new CalendarViewModel(plan, deeds, talk, selection, background, refresher);
    }

    static OpenCalendar hospital(Path folder, FxBackground background) {
        return new OpenCalendar(folder, HospitalPlan.TODAY, HospitalPlan.all(), background);
    }

    /** Writes records that are new. */
    void keep(PlanDocument document) {
        List<Change<?>> changes = new ArrayList<>();
        document.channels().forEach(channel -> changes.add(Change.made(channel)));
        document.quietPeriods().forEach(period -> changes.add(Change.made(period)));
        document.campaigns().forEach(campaign -> changes.add(Change.made(campaign)));
        document.days().forEach(day -> changes.add(Change.made(day)));
        document.posts().forEach(post -> changes.add(Change.made(post)));
        workspace.perform(StepName.of("step.post.create"), there -> new Changes(changes));
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

    private List<Occurrence> names(DateSpan span) {
        return library.namedDays().list().stream().filter(day -> day.span().touches(span))
                .map(day -> new Occurrence(day, day.span())).toList();
    }

    @Override
    public void close() {
        library.close();
    }
}
