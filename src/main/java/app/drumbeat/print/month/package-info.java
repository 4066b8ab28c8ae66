/**
 * The month as one page for the wall: weeks as rows, days as columns, and what lies across them.
 */
@NullMarked
package app.drumbeat.print.month;

import org.jspecify.annotations.NullMarked;
