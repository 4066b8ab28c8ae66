package app.drumbeat.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import app.drumbeat.domain.base.StoreException;

/** Gives a file a name that is still free, so that of two who want it at once only one gets it. */
public final class SecondName {

    private SecondName() {}

    /**
     * The file can be found under another name too, whatever is put in its place under the first: a link where the system
     * has them, else a copy of its own.
     *
     * @param file one that nobody has open
     * @throws StoreException MISSING, READ_ONLY, FULL or FAILED; FAILED when the name is taken
     */
    public static void give(Path file, Path name) {
        try {
            link(file, name);
        } catch (NoSuchFileException e) {
            throw Refusals.whileReading(file, e);
        } catch (IOException e) {
            throw Refusals.whileWriting(name, e);
        }
        Durable.folder(name.toAbsolutePath().getParent());
    }

    /** The file has the other name from now on, and no more its first. */
    static void instead(Path file, Path name) throws IOException {
        link(file, name);
        Files.deleteIfExists(file);
    }

    private static void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            Files.copy(file, name);
            Durable.file(name);
        }
    }
}
