/**
 * The one open file: steps, undo, and who is told.
 */
@NullMarked
package app.drumbeat.application.workspace;

import org.jspecify.annotations.NullMarked;
