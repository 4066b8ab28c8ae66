package app.drumbeat.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a file a name that is still free, so that of two who want it at once only one gets it. */
final class NewName {

    private NewName() {}

    /**
     * @throws FileAlreadyExistsException when the name is taken
     */
    static void give(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            Files.move(file, name);
            return;
        }
        Files.deleteIfExists(file);
    }
}
