package app.drumbeat.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The jars of the program, sorted by where they go.
 *
 * @param own the folder of the jars that lie on the class path: ours and the libraries
 * @param javafx the jars of JavaFX for this system, which become part of the runtime
 */
record Jars(Path own, List<Path> javafx) {

    /** Copies the jars for the class path to a folder of their own. */
    static Jars sort(Path all, Path own) throws IOException {
        Files.createDirectories(own);
        List<Path> javafx = new ArrayList<>();
        for (Path jar : list(all)) {
            if (!jar.getFileName().toString().startsWith("javafx-")) {
                Files.copy(jar, own.resolve(jar.getFileName()));
            } else if (holdsAModule(jar)) {
                javafx.add(jar);
            }
        }
        return new Jars(own, javafx);
    }

    List<Path> ownJars() throws IOException {
        return list(own);
    }

    /** Beside the jar for this system Maven brings an empty one without a system in its name. */
    private static boolean holdsAModule(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry("module-info.class") != null;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
