package app.drumbeat.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;

/** What the machine says when it refuses, as one of the kinds that people read about. */
public final class Refusals {

    /** How Linux, macOS and Windows say that there is no room; Java keeps no number for it. */
    private static final List<String> NO_ROOM = List.of("no space left", "disk quota exceeded", "not enough space",
            "disk is full");

    /** How they say that nothing may be written there. */
    private static final List<String> NO_WRITING = List.of("read-only file system", "operation not permitted",
            "write protected");

    /** Less than this left, and the disk counts as full when a write fails, whatever words the system used. */
    private static final long NEARLY_NOTHING = 64 * 1024L;

    private Refusals() {}

    /** Writing the file failed: MISSING (with the folder that is missing), READ_ONLY, FULL or FAILED. */
    public static StoreException whileWriting(Path file, IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return refusal(Kind.MISSING, folderOf(file), e);
        }
        if (e instanceof AccessDeniedException || says(e, NO_WRITING)) {
            return refusal(Kind.READ_ONLY, file, e);
        }
        if (says(e, NO_ROOM) || nearlyFull(folderOf(file))) {
            return refusal(Kind.FULL, file, e);
        }
        return refusal(Kind.FAILED, file, e);
    }

    /** Reading the file failed: MISSING, DENIED or FAILED. */
    public static StoreException whileReading(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return refusal(Kind.MISSING, file, e);
        }
        return refusal(e instanceof AccessDeniedException ? Kind.DENIED : Kind.FAILED, file, e);
    }

    private static StoreException refusal(Kind kind, Path file, IOException e) {
        return new StoreException(kind, file.toString(), kind + ": " + e.getClass().getSimpleName(), e);
    }

    private static boolean says(IOException e, List<String> words) {
        String reason = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
        String said = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(said::contains);
    }

    private static boolean nearlyFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
