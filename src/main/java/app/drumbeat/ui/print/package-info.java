/** Paper: which months, on what, how much they tell, and where the file goes. */
@NullMarked
package app.drumbeat.ui.print;

import org.jspecify.annotations.NullMarked;
