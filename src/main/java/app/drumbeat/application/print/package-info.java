/**
 * Paper: a month as it is planned, put into a file to be printed and hung on the wall.
 */
@NullMarked
package app.drumbeat.application.print;

import org.jspecify.annotations.NullMarked;
