/** The page of the sources that claims rest on. */
@NullMarked
package app.drumbeat.ui.evidence;

import org.jspecify.annotations.NullMarked;
