/** The page of the register of consents. */
@NullMarked
package app.drumbeat.ui.consent;

import org.jspecify.annotations.NullMarked;
