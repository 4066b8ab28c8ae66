package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.media.Medium;

/**
 * The folder of pictures and films beside the calendar file. A file is looked at by its head alone, and refused before anything is
 * decoded where it is none of those, or larger than any honest one.
 */
public interface MediaFolder {

    /** More pixels than this, and a picture is refused. */
    long MOST_PIXELS = 100_000_000;

    /** Larger than this, in bytes, and a picture or a document is refused. */
    long LARGEST_PICTURE = 200_000_000;

    /** Larger than this, in bytes, and a film is refused. */
    long LARGEST_FILM = 4_000_000_000L;

    /** What a look at a file gave: a medium whose place is not settled yet, or why it is refused. */
    record Look(Optional<Medium> medium, Optional<Problem> problem) {

        public static Look of(Medium medium) {
            return new Look(Optional.of(medium), Optional.empty());
        }

        public static Look refused(String key, Object... args) {
            return new Look(Optional.empty(), Optional.of(Problem.error("", key, args)));
        }
    }

    /** Whether the file of a medium is as it was. */
    enum State {
        THERE, MISSING, CHANGED
    }

    /** A picture without a file, such as one on the clipboard: its pixels, line by line, as ARGB. */
    record Pixels(int width, int height, int[] argb) {}

    /**
     * Looks at a file.
     *
     * @throws StoreException MISSING, DENIED or FAILED when it cannot be read
     */
    Look look(Path file, Progress progress);

    /**
     * Copies a file beside the calendar, whole or not at all, under its own name or a like one.
     *
     * @param medium what a look at the file gave
     * @param known the media that the calendar has; where the same file is among them and there, nothing is copied
     * @return the medium in its place
     * @throws StoreException READ_ONLY, FULL or FAILED
     */
    Medium keep(Path calendar, Path file, Medium medium, List<Medium> known, Progress progress);

    /** Keeps a picture that is no file yet. */
    Medium keep(Path calendar, Pixels picture, List<Medium> known, Progress progress);

    /** Puts a file back in the place of a medium that is missing. */
    void putBack(Path calendar, Medium medium, Path file, Progress progress);

    /** Whether its file is where it belongs, and as large as it was. */
    State state(Path calendar, Medium medium);

    /** Where a path that a post names leads to. */
    Path place(Path calendar, String path);
}
