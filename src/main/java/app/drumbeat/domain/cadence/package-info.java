/**
 * How often, and where it is too quiet: the findings, defined to the day (docs/cadence.md).
 */
@NullMarked
package app.drumbeat.domain.cadence;

import org.jspecify.annotations.NullMarked;
