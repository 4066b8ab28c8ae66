package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.time.ZoneId;

import app.drumbeat.domain.base.StoreException;

/** Writes calendar files for others, and reads those of others. */
public interface FeedFormat {

    /**
     * Writes the feed to a temporary name and moves it over, unless the file says the same already.
     *
     * @return the size of the file in octets
     * @throws StoreException when the target cannot be written; what was there is as it was
     */
    long write(Feed feed, Path target, Progress progress);

    /**
     * Reads as much of a calendar file as makes sense; what does not is told as problems, never thrown.
     *
     * @param zone the zone of the reading calendar, in which the days and times of the entries are told; times without a
     *     zone of their own are meant there
     * @throws StoreException when there is no such file, or it cannot be read at all
     */
    CalendarReading read(Path file, ZoneId zone, Progress progress);
}
