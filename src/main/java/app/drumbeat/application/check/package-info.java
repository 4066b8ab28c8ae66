/**
 * Is the calendar in order: the file, and the posts that are about to go out.
 */
@NullMarked
package app.drumbeat.application.check;

import org.jspecify.annotations.NullMarked;
