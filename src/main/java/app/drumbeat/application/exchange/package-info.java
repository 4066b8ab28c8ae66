/**
 * The plan as a file for others: a plan file, or a table of posts.
 */
@NullMarked
package app.drumbeat.application.exchange;

import org.jspecify.annotations.NullMarked;
