/**
 * What the program says to people: one bundle of sentences for each feature, by language.
 *
 * <p>Stands on the ground, beside the domain, because screens, commands, paper and feeds all speak. Knows the JDK alone.
 */
@NullMarked
package app.drumbeat.words;

import org.jspecify.annotations.NullMarked;
