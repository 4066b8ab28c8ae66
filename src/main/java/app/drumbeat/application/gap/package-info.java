/**
 * What stands behind a gap: why it is there, between which posts it lies, and what could fill it.
 */
@NullMarked
package app.drumbeat.application.gap;

import org.jspecify.annotations.NullMarked;
