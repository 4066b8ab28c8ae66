/** The calendar feed as a file: what goes into it, how much it tells, and where it goes. */
@NullMarked
package app.drumbeat.ui.feed;

import org.jspecify.annotations.NullMarked;
