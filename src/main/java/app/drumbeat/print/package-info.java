/**
 * The month on paper; the only room that may name a PDF library.
 */
@NullMarked
package app.drumbeat.print;

import org.jspecify.annotations.NullMarked;
