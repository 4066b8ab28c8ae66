/** Whole plans handed over: a plan file taken in, whole or not at all. */
@NullMarked
package app.drumbeat.application.handover;

import org.jspecify.annotations.NullMarked;
