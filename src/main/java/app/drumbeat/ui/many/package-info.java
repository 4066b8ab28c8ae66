/**
 * Several posts at once, in the side panel: move, change, delete, with what would come of it said before.
 */
@NullMarked
package app.drumbeat.ui.many;

import org.jspecify.annotations.NullMarked;
