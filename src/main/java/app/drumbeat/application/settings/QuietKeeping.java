package app.drumbeat.application.settings;

import java.util.List;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.StepName;

/** Keep quiet periods: days on which silence is meant. */
public final class QuietKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public QuietKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    public List<QuietPeriod> list() {
        return workspace.library().quietPeriods().list();
    }

    public QuietPeriod add(DateSpan span, List<Id<Channel>> channels, String reason) {
        QuietPeriod period = new QuietPeriod(fresh.id(), span, channels, reason);
        workspace.perform(StepName.of("step.quiet.add", reason), library -> Changes.of(Change.made(period)));
        return period;
    }

    /** Puts the period in the place of the one with its id; does nothing if that is gone. */
    public boolean change(QuietPeriod period) {
        return workspace.perform(StepName.of("step.quiet.change", period.reason()), library -> library.quietPeriods()
                .find(period.id()).map(old -> Changes.of(Change.replaced(old, period))).orElseGet(Changes::none));
    }

    public boolean remove(Id<QuietPeriod> id) {
        return workspace.perform(StepName.of("step.quiet.remove"), library -> library.quietPeriods().find(id)
                .map(period -> Changes.of(Change.removed(period))).orElseGet(Changes::none));
    }
}
