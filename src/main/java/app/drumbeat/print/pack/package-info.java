/** What is handed to people who review without the program. */
@NullMarked
package app.drumbeat.print.pack;

import org.jspecify.annotations.NullMarked;
