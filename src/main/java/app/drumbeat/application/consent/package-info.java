/** Keep what people allowed, and see which posts lean on it. */
@NullMarked
package app.drumbeat.application.consent;

import org.jspecify.annotations.NullMarked;
