/**
 * Who has to look at a post before it goes out, how many working days that takes, and what they said.
 */
@NullMarked
package app.drumbeat.domain.review;

import org.jspecify.annotations.NullMarked;
