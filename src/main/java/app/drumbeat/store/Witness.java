package app.drumbeat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;

/**
 * Knows what the open file looked like when we wrote it last, and notices when somebody else has put another in its place or
 * written into it: a program that keeps folders equal, a restore by hand. SQLite's locks keep out only those who ask.
 *
 * <p>It looks at identity, size and time of change, and never opens the file. Windows gives no identity, and lets nobody
 * replace a file that is open: there it sees to it only that the file is still there.
 */
final class Witness {

    private record Sight(Object identity, long size, FileTime changed) {}

    private final Path file;
    private @Nullable Sight last;

    Witness(Path file) {
        this.file = file;
        remember();
    }

    /** The file is now as we left it; one that is gone is noticed with the next write. */
    void remember() {
        try {
            last = look().orElse(null);
        } catch (StoreException gone) {
            return;
        }
    }

    /** @throws StoreException MISSING or CHANGED_OUTSIDE when the file is not as we left it */
    void requireUnchanged() {
        Optional<Sight> now = look();
        if (last != null && !Optional.of(last).equals(now)) {
            throw new StoreException(Kind.CHANGED_OUTSIDE, file.toString(), "The file is not as we left it");
        }
    }

    private Optional<Sight> look() {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.ofNullable(seen.fileKey())
                    .map(identity -> new Sight(identity, seen.size(), seen.lastModifiedTime()));
        } catch (NoSuchFileException e) {
            throw new StoreException(Kind.MISSING, file.toString(), "The file is gone", e);
        } catch (IOException e) {
            throw new StoreException(Kind.DENIED, file.toString(), "The file cannot be looked at", e);
        }
    }
}
