/**
 * What we say, and when.
 */
@NullMarked
package app.drumbeat.domain.post;

import org.jspecify.annotations.NullMarked;
