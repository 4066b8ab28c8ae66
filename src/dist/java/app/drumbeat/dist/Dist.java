package app.drumbeat.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packs the program with a small Java of its own into one folder that needs nothing else: {@code drumbeat/}.
 *
 * <p>Run by {@code mvn -q -Pdist -DskipTests package} on the JDK that built the program, for the system it runs on; a folder
 * for Windows is packed on Windows. Says nothing unless something fails.
 */
public final class Dist {

    private Dist() {}

    /**
     * @param arguments the folder that holds the jars of the program and its libraries; the name of the program's jar;
     *     the folder to pack into; the version; the options of the Java machine, in one argument
     */
    public static void main(String[] arguments) throws Exception {
        Path jars = Path.of(arguments[0]);
        String program = arguments[1];
        Path target = Path.of(arguments[2]);
        String version = arguments[3];
        List<String> options = List.of(arguments[4].strip().split("\\s+"));

        clear(target);
        Path work = Files.createDirectories(target.resolve("work"));
        Jars sorted = Jars.sort(jars, work.resolve("app"));
        SqliteNative.besideTheProgram(sorted.own());
        Path runtime = new SmallRuntime(sorted, work).link();
        AppImage image = AppImage.make(target, runtime, sorted.own(), program, version, options);
        new StartUpCache(image).train(Files.createDirectories(work.resolve("home").toAbsolutePath()));
        clear(work);
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
