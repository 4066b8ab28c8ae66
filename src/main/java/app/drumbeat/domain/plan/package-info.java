/**
 * What a span of days looks like, ready to be shown or printed, and a whole plan as one document.
 */
@NullMarked
package app.drumbeat.domain.plan;

import org.jspecify.annotations.NullMarked;
