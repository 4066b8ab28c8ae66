/**
 * How a sheet is laid out: where its tables and wall calendars begin and end, and what each column is about.
 */
@NullMarked
package app.drumbeat.application.intake.layout;

import org.jspecify.annotations.NullMarked;
