/**
 * The palette: every command, every post and every date, found by typing.
 */
@NullMarked
package app.drumbeat.ui.palette;

import org.jspecify.annotations.NullMarked;
