/** The folder of pictures and films beside the calendar. The only room that names metadata-extractor and ImageIO. */
@NullMarked
package app.drumbeat.media;

import org.jspecify.annotations.NullMarked;
