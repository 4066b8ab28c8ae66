/**
 * The plan by states: one column each, from draft to posted.
 */
@NullMarked
package app.drumbeat.ui.board;

import org.jspecify.annotations.NullMarked;
