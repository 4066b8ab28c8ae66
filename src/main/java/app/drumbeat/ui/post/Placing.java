package app.drumbeat.ui.post;

import app.drumbeat.application.gap.MoveOutlook;
import app.drumbeat.application.planning.FreeTimes;
import app.drumbeat.application.planning.PostMoving;

/** What puts posts on days: the move itself, what it would do, and which times are free. */
public record Placing(PostMoving moving, MoveOutlook outlook, FreeTimes times) {}
