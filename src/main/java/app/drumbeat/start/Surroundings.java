package app.drumbeat.start;

import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Notices;

/** What all screens of one calendar share: where work is done off the screen, and where short lines are shown. */
record Surroundings(FxBackground background, Notices notices) {}
