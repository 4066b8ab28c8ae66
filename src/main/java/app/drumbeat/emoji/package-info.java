/** What emoji are called. The only room that names jemoji. */
@NullMarked
package app.drumbeat.emoji;

import org.jspecify.annotations.NullMarked;
