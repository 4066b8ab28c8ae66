/**
 * The page of posts that were deleted lately, to bring them back.
 */
@NullMarked
package app.drumbeat.ui.deleted;

import org.jspecify.annotations.NullMarked;
