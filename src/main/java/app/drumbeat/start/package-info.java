/** Puts the house together, once, by hand. */
@NullMarked
package app.drumbeat.start;

import org.jspecify.annotations.NullMarked;
