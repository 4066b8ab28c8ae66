package app.drumbeat.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the program is made of, as they lie in the project. */
final class Program {

    static final Path SOURCES = Path.of("src/main/java");
    static final Path WORDS = Path.of("src/main/resources/app/drumbeat/words");
    static final Path STYLES = Path.of("src/main/resources/app/drumbeat/ui");
    static final Path CLASSES = Path.of("target/classes");

    private Program() {}

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
