/**
 * What the rows of a table say, once it is settled how they are written: days, channels, words, and what is wrong with them.
 */
@NullMarked
package app.drumbeat.application.intake.reading;

import org.jspecify.annotations.NullMarked;
