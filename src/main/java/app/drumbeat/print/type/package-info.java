/**
 * Setting type: which font can say a character, how letters join, which way a line runs and where it breaks.
 *
 * <p>PDFBox embeds the fonts; what stands on the line is decided here, because it shapes no script and refuses characters
 * that a font lacks.
 */
@NullMarked
package app.drumbeat.print.type;

import org.jspecify.annotations.NullMarked;
