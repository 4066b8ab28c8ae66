/**
 * Calendar feeds for other people's calendar programs.
 */
@NullMarked
package app.drumbeat.application.feed;

import org.jspecify.annotations.NullMarked;
