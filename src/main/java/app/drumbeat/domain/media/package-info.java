/** Pictures and films beside the calendar: what is known of each, and what a network takes. */
@NullMarked
package app.drumbeat.domain.media;

import org.jspecify.annotations.NullMarked;
