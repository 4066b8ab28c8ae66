/**
 * Panels beside the calendar that explain: a day, a silence, a week, and what could fill them.
 */
@NullMarked
package app.drumbeat.ui.gap;

import org.jspecify.annotations.NullMarked;
