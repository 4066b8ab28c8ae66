package app.drumbeat.domain.port;

import java.time.ZoneId;
import java.util.List;

/**
 * A named list of calendar entries for other people's calendar programs.
 *
 * @param entries in the order in which they are written
 */
public record Feed(String name, ZoneId zone, List<FeedEntry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
