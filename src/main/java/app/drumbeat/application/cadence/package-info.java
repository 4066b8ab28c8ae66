/**
 * Where the rhythm of the open calendar breaks: findings for a span, and those that are kept while the window is open.
 */
@NullMarked
package app.drumbeat.application.cadence;

import org.jspecify.annotations.NullMarked;
