package app.drumbeat.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * What writes that were killed left behind.
 *
 * <p>A leftover is told from the file of a write that is still going on by its age: more than an hour older than the
 * temporary file made last. Both times are the file system's own, so that two computers that share a folder agree.
 */
final class Leftovers {

    static final String PREFIX = ".drumbeat-";
    static final String SUFFIX = ".part";

    private static final Duration PATIENCE = Duration.ofHours(1);

    private Leftovers() {}

    /** Removes the leftovers, and the journals of databases among them, beside a temporary file that was just made. Failing to is no reason not to write. */
    static void removeOlderThan(Path fresh) {
        Path folder = fresh.getParent();
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX + "*")) {
            Instant limit = Files.getLastModifiedTime(fresh).toInstant().minus(PATIENCE);
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).compareTo(FileTime.from(limit)) < 0) {
                    remove(part);
                }
            }
        } catch (IOException unreadable) {
            return;
        }
    }

    /** Removes a temporary file, if it is there; one that will not go is taken by the next write. */
    static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException later) {
            return;
        }
    }
}
