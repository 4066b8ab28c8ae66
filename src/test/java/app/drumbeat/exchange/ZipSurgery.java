package app.drumbeat.exchange;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes an archive apart. */
final class ZipSurgery {

    private ZipSurgery() {}

    static Path without(Path file, String part) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath(part));
        }
        return file;
    }
}
