/** Posts as a table or a plan file: which of them, as what, and where the file goes. */
@NullMarked
package app.drumbeat.ui.export;

import org.jspecify.annotations.NullMarked;
