/**
 * Days the world already marks: bank holidays, awareness days, terms.
 */
@NullMarked
package app.drumbeat.domain.awareness;

import org.jspecify.annotations.NullMarked;
