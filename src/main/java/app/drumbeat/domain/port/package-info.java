/**
 * What the domain asks of the outside: interfaces and plain carriers.
 */
@NullMarked
package app.drumbeat.domain.port;

import org.jspecify.annotations.NullMarked;
