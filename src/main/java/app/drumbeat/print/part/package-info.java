/**
 * What all pages share: marks of channels, shapes of states, measures, and the words of the plan on paper.
 */
@NullMarked
package app.drumbeat.print.part;

import org.jspecify.annotations.NullMarked;
