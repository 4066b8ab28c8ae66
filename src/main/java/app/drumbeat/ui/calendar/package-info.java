/**
 * The calendar page: the rhythm of the channels, and a month of posts.
 */
@NullMarked
package app.drumbeat.ui.calendar;

import org.jspecify.annotations.NullMarked;
