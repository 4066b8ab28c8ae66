/** What posts claim, and what that rests on. */
@NullMarked
package app.drumbeat.domain.evidence;

import org.jspecify.annotations.NullMarked;
