/**
 * What one cell of a table says: a day, a time, a state, a network, in the languages that plans are written in.
 */
@NullMarked
package app.drumbeat.application.intake.cells;

import org.jspecify.annotations.NullMarked;
