/** What stands in the window before there is a calendar: the first start, and a calendar that cannot be opened. */
@NullMarked
package app.drumbeat.ui.start;

import org.jspecify.annotations.NullMarked;
