/**
 * The page of posts without a day: ideas, and what is on hold or cancelled without one.
 */
@NullMarked
package app.drumbeat.ui.idea;

import org.jspecify.annotations.NullMarked;
