/**
 * Everything in the plan that wants looking at, in one list, each explained.
 */
@NullMarked
package app.drumbeat.ui.flag;

import org.jspecify.annotations.NullMarked;
