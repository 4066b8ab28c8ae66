/**
 * Taking in what others wrote: plans, tables and calendars, shown first, then taken in as one step.
 */
@NullMarked
package app.drumbeat.application.intake;

import org.jspecify.annotations.NullMarked;
