/**
 * What every word leans on: identity, change, spans of days, and what can be wrong.
 */
@NullMarked
package app.drumbeat.domain.base;

import org.jspecify.annotations.NullMarked;
