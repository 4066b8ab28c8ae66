/**
 * Many posts at once: see what would come of it, and do it in one step.
 */
@NullMarked
package app.drumbeat.application.many;

import org.jspecify.annotations.NullMarked;
