package app.drumbeat.application.settings;

import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.port.StepName;

/** What holds for the whole calendar: name, zone, week start, language. */
public final class CalendarKeeping {

    private final Workspace workspace;

    public CalendarKeeping(Workspace workspace) {
        this.workspace = workspace;
    }

    public CalendarFacts facts() {
        return workspace.library().calendar();
    }

    public boolean change(UnaryOperator<CalendarFacts> edit) {
        return workspace.perform(StepName.of("step.calendar.change"), library -> Changes
                .of(Change.replaced(library.calendar(), edit.apply(library.calendar()))));
    }
}
