/** One message on several channels: plan it for another, share a part or keep it to oneself, part again. */
@NullMarked
package app.drumbeat.application.story;

import org.jspecify.annotations.NullMarked;
