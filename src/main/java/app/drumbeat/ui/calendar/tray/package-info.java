/**
 * The tray: ideas beside the calendar, dragged in from there and back out.
 */
@NullMarked
package app.drumbeat.ui.calendar.tray;

import org.jspecify.annotations.NullMarked;
