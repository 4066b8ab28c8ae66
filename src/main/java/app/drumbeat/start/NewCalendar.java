package app.drumbeat.start;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.drumbeat.application.sample.SamplePlan;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;

/** What a new calendar begins with. */
final class NewCalendar {

    private NewCalendar() {}

    /** The computer's zone, week and language, until the person says otherwise in Settings. */
    static CalendarFacts facts(Premises premises) {
        Locale locale = Locale.getDefault();
        DayOfWeek weekStart = WeekFields.of(locale).getFirstDayOfWeek();
        return CalendarFacts.of(premises.texts().of("start.new.name"), premises.clock().getZone(), weekStart, locale);
    }

    /** A new file with the sample plan round today. */
    static Library sample(Premises premises, Path file) {
        Library library = premises.files().create(file, facts(premises));
        Workspace workspace = new Workspace(library, premises.clock(), premises.today(),
                new Person(premises.choices()));
        PlanDocument plan = SamplePlan.round(workspace.today(), premises.clock().getZone(),
                new Fresh(UUID::randomUUID, premises.clock()));
        workspace.perform(StepName.of("step.sample"), open -> filled(open, plan));
        return library;
    }

    private static Changes filled(Library library, PlanDocument plan) {
        List<Change<?>> changes = new ArrayList<>();
        plan.calendar().ifPresent(facts -> changes.add(Change.replaced(library.calendar(), facts)));
        plan.channels().forEach(channel -> changes.add(Change.made(channel)));
        plan.quietPeriods().forEach(period -> changes.add(Change.made(period)));
        plan.campaigns().forEach(campaign -> changes.add(Change.made(campaign)));
        plan.posts().forEach(post -> changes.add(Change.made(post)));
        plan.days().forEach(day -> changes.add(Change.made(day)));
        return new Changes(changes);
    }
}
