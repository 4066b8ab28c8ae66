/**
 * Named days as they fall on the calendar.
 */
@NullMarked
package app.drumbeat.application.awareness;

import org.jspecify.annotations.NullMarked;
