/** Choices: the calendar, its channels and their cadences, campaigns, quiet periods, named days, how it looks, and its file. */
@NullMarked
package app.drumbeat.ui.settings;

import org.jspecify.annotations.NullMarked;
