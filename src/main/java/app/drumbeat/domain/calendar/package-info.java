/**
 * The calendar itself: its name, zone and week.
 */
@NullMarked
package app.drumbeat.domain.calendar;

import org.jspecify.annotations.NullMarked;
