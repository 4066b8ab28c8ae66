/**
 * Small things that every screen uses: work off the screen, words, dates, marks, notices, questions.
 *
 * <p>Features lean on this room and never on each other.
 */
@NullMarked
package app.drumbeat.ui.kit;

import org.jspecify.annotations.NullMarked;
