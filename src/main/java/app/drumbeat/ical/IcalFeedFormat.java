package app.drumbeat.ical;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.Feed;
import app.drumbeat.domain.port.FeedFormat;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.files.AtomicFile;
import app.drumbeat.files.Refusals;

/** Calendar files (RFC 5545), written for others and read from others. */
public final class IcalFeedFormat implements FeedFormat {

    static final int MOST_MEGABYTES = 20;

    private static final int MEGABYTE = 1_000_000;

    private final CalendarReader reader;

    /** @param recurrences knows which rules can be followed */
    public IcalFeedFormat(Recurrences recurrences) {
        reader = new CalendarReader(recurrences);
    }

    @Override
    public long write(Feed feed, Path target, Progress progress) {
        byte[] octets = FeedScribe.octets(feed, progress);
        FeedProof.check(feed, octets);
        AtomicFile.writeIfDifferent(target, out -> out.write(octets));
        return octets.length;
    }

    @Override
    public CalendarReading read(Path file, ZoneId zone, Progress progress) {
        try {
            long size = Files.size(file);
            if (size > (long) MOST_MEGABYTES * MEGABYTE) {
                return new CalendarReading(nameOf(file), List.of(),
                        List.of(Problem.error("", "feed.problem.tooLarge", size / MEGABYTE, MOST_MEGABYTES)));
            }
            return reader.read(Files.readAllBytes(file), nameOf(file), zone, progress);
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
