package app.drumbeat.ui.gap;

import app.drumbeat.application.gap.GapReading;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.settings.QuietKeeping;

/** What the panels of days, silences and weeks ask of the application. */
public record GapServices(PlanReading reading, GapReading gaps, PostWriting writing, PostMoving moving,
        QuietKeeping quiet) {}
