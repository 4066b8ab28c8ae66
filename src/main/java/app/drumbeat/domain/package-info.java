/**
 * Words of the trade: posts, channels, campaigns, and the rules between them.
 *
 * <p>Depends on the Java language alone, so that every rule can be read, tested and believed on its own. Whatever
 * needs a disk, a screen or a clock lives above and calls down.
 */
@NullMarked
package app.drumbeat.domain;

import org.jspecify.annotations.NullMarked;
