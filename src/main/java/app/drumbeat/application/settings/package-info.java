/**
 * What holds for the calendar: its name, channels, cadences, campaigns, quiet periods and named days.
 */
@NullMarked
package app.drumbeat.application.settings;

import org.jspecify.annotations.NullMarked;
