/**
 * The side panel: it shows what is selected, and is where it is edited.
 */
@NullMarked
package app.drumbeat.ui.panel;

import org.jspecify.annotations.NullMarked;
