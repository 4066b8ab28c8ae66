/** Keep the sources that claims rest on, and say what a post claims. */
@NullMarked
package app.drumbeat.application.evidence;

import org.jspecify.annotations.NullMarked;
