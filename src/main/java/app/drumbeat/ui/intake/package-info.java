/**
 * The dialog of an import: what every row of a file will become, how the file was read, and what there is to say about it.
 */
@NullMarked
package app.drumbeat.ui.intake;

import org.jspecify.annotations.NullMarked;
