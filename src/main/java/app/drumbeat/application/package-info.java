/**
 * What a person can do, one room for each feature; every write is one step that can be undone.
 *
 * <p>Knows the domain and the words, neither JavaFX nor SQL, and opens no files.
 */
@NullMarked
package app.drumbeat.application;

import org.jspecify.annotations.NullMarked;
