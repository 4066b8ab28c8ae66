/**
 * How a post says what it says: medicines that the public may not be sold, claims that need evidence, words that hurt,
 * topics that need a help line, and what stands in the way of somebody who listens to a post or reads with effort. A
 * drafting aid, no legal advice: it finds the words it knows, and a text without findings can still mislead.
 */
@NullMarked
package app.drumbeat.domain.wording;

import org.jspecify.annotations.NullMarked;
