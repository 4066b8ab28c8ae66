/**
 * Finding what the calendar holds by words.
 */
@NullMarked
package app.drumbeat.application.finding;

import org.jspecify.annotations.NullMarked;
