/**
 * Drawing on pages: millimetres from the top left corner, paths, hatches and lines of type, and the document round them.
 */
@NullMarked
package app.drumbeat.print.page;

import org.jspecify.annotations.NullMarked;
