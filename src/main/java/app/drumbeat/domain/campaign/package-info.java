/**
 * Why we speak: named efforts with a span.
 */
@NullMarked
package app.drumbeat.domain.campaign;

import org.jspecify.annotations.NullMarked;
