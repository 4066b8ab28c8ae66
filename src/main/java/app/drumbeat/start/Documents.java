package app.drumbeat.start;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where files of the person go unless they say otherwise: where people look first. */
final class Documents {

    private Documents() {}

    /** A file of that name in the documents folder, or at home where there is none. */
    static Path file(String name) {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve(name);
    }
}
