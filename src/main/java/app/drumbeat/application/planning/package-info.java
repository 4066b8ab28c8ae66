/**
 * See a month, and write, move and copy posts.
 */
@NullMarked
package app.drumbeat.application.planning;

import org.jspecify.annotations.NullMarked;
