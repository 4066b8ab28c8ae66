/** The window round the screens: menu, rail, side panel, notices, and what is going on. */
@NullMarked
package app.drumbeat.ui.shell;

import org.jspecify.annotations.NullMarked;
