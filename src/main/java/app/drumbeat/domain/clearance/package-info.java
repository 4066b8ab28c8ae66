/**
 * What stands between a post and going out, and what somebody has let pass with a reason.
 */
@NullMarked
package app.drumbeat.domain.clearance;

import org.jspecify.annotations.NullMarked;
