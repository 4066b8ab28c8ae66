/**
 * The quarter: thirteen weeks of the plan, one row for each channel, one mark for each post.
 */
@NullMarked
package app.drumbeat.ui.calendar.quarter;

import org.jspecify.annotations.NullMarked;
