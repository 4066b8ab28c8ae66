/**
 * Files on disk, written whole or not at all, and private where they hold the user's own data.
 *
 * <p>Stands on the ground, beside the words: every room that writes a file writes it through here. Knows the JDK and what the
 * domain says about refusals.
 */
@NullMarked
package app.drumbeat.files;

import org.jspecify.annotations.NullMarked;
