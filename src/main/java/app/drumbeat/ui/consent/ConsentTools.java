package app.drumbeat.ui.consent;

import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Pause;
import app.drumbeat.ui.kit.WayBack;

/**
 * What works off the screen, asks, and offers to undo.
 *
 * @param idle after which it is looked whether nobody has looked for long enough
 */
public record ConsentTools(Background background, Dialogs dialogs, WayBack wayBack, Pause idle) {}
