package app.drumbeat.ui.post;

import app.drumbeat.application.gap.GapReading;
import app.drumbeat.application.gap.MoveOutlook;
import app.drumbeat.application.planning.FreeTimes;
import app.drumbeat.application.planning.PostMoving;

/** What puts posts on days: the move itself, what it would do, which times are free, and what a post does for the rhythm where it is. */
public record Placing(PostMoving moving, MoveOutlook outlook, FreeTimes times, GapReading gaps) {}
