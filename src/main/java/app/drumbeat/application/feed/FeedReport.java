package app.drumbeat.application.feed;

import java.nio.file.Path;
import java.util.List;

import app.drumbeat.domain.base.Problem;

/**
 * What became of one feed.
 *
 * @param entries how many it has
 * @param cancelled how many of them tell of a post that was cancelled
 * @param octets the size of the file
 * @param problems warnings: the feed is written
 */
public record FeedReport(Path file, int entries, int cancelled, long octets, List<Problem> problems) {

    public FeedReport {
        problems = List.copyOf(problems);
    }
}
