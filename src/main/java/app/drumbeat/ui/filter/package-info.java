/**
 * Which posts are looked at, on every page the same, and the views that keep it under a name.
 */
@NullMarked
package app.drumbeat.ui.filter;

import org.jspecify.annotations.NullMarked;
