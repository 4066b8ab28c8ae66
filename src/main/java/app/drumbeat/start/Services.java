package app.drumbeat.start;

import java.util.List;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.settings.CalendarKeeping;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.ChannelKeeping;
import app.drumbeat.application.settings.NamedDayKeeping;
import app.drumbeat.application.settings.QuietKeeping;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.ui.settings.SettingsServices;

/** What a person can do with one open calendar; each service is made once. */
record Services(Workspace workspace, FindingsService findings, PlanReading reading, PostWriting writing,
        PostMoving moving, PostStates states, SettingsServices settings) {

    static Services of(Workspace workspace, Fresh fresh, Premises premises) {
        FindingsService findings = new FindingsService(workspace);
        return new Services(workspace, findings,
                new PlanReading(workspace, findings::upToHorizon, span -> List.of()),
                new PostWriting(workspace, fresh), new PostMoving(workspace), new PostStates(workspace),
                new SettingsServices(new CalendarKeeping(workspace), new ChannelKeeping(workspace, fresh),
                        new CampaignKeeping(workspace, fresh), new QuietKeeping(workspace, fresh),
                        new NamedDayKeeping(workspace, fresh)));
    }
}
