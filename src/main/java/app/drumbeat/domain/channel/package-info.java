/**
 * Where we speak, and how often each place wants to hear from us.
 */
@NullMarked
package app.drumbeat.domain.channel;

import org.jspecify.annotations.NullMarked;
