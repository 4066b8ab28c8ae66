package app.drumbeat.ui.idea;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostWriting;

/** What the page of ideas asks of the application. */
public record IdeaServices(PlanReading reading, PostWriting writing, PostMoving moving) {}
