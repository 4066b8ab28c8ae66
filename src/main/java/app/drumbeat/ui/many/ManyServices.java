package app.drumbeat.ui.many;

import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.application.many.MovingMany;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.settings.CampaignKeeping;

/** What is asked of the application when several posts are selected. */
public record ManyServices(PlanReading reading, MovingMany moving, ChangingMany changing, PostWriting writing,
        CampaignKeeping campaigns) {}
