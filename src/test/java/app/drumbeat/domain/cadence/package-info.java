/**
 * The findings, each rule as a table of examples and against a slow reading of the text.
 */
@NullMarked
package app.drumbeat.domain.cadence;

import org.jspecify.annotations.NullMarked;
