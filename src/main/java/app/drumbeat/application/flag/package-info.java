/**
 * Everything in the plan that wants looking at, and what somebody has looked at already.
 */
@NullMarked
package app.drumbeat.application.flag;

import org.jspecify.annotations.NullMarked;
