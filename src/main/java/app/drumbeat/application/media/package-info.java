/** Pictures and films of posts: attach, describe, find again. */
@NullMarked
package app.drumbeat.application.media;

import org.jspecify.annotations.NullMarked;
