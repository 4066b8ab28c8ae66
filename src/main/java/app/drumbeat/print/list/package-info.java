/**
 * The pages behind the month: everything that had no room on it, or all posts with their texts, in columns.
 */
@NullMarked
package app.drumbeat.print.list;

import org.jspecify.annotations.NullMarked;
