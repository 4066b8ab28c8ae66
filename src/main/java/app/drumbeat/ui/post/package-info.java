/**
 * A post, small as a chip and large as what the side panel edits.
 */
@NullMarked
package app.drumbeat.ui.post;

import org.jspecify.annotations.NullMarked;
