/**
 * The same jobs as commands, for scripts and for machines without a screen (docs/plan-format.md, "The command line").
 *
 * <p>Standard output holds only what was asked for; what a person should know goes to standard error.
 */
@NullMarked
package app.drumbeat.cli;

import org.jspecify.annotations.NullMarked;
