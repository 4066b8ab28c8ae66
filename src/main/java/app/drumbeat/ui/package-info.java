/** What a person sees: a view model without nodes beside each view without rules. */
@NullMarked
package app.drumbeat.ui;

import org.jspecify.annotations.NullMarked;
