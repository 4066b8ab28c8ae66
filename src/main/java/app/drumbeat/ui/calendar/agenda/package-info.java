/**
 * The plan as a list by day: all that the grid says, one line each.
 */
@NullMarked
package app.drumbeat.ui.calendar.agenda;

import org.jspecify.annotations.NullMarked;
