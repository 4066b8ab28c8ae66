/** What people allowed to be told and shown of them, and which posts lean on that. */
@NullMarked
package app.drumbeat.domain.consent;

import org.jspecify.annotations.NullMarked;
