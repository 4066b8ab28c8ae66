/** Seals words by a passphrase, with what the Java platform brings. */
@NullMarked
package app.drumbeat.vault;

import org.jspecify.annotations.NullMarked;
