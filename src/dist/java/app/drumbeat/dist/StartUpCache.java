package app.drumbeat.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the Java machine learns from one tour through the program, kept so that the next start need not learn it again.
 *
 * <p>A cache that does not fit, because the folder was copied in part or the machine is another, is passed over by the Java
 * machine; what it has to say about that must not stand in the output of a command, so its own log goes to standard error.
 */
record StartUpCache(AppImage image) {

    private static final String FILE = "drumbeat.aot";
    private static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=error:stderr",
            "-Xlog:aot*=off:stderr",
            "-Xlog:cds*=off:stderr");
    private static final List<String> FOLDERS = List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
            "LOCALAPPDATA");
    private static final long MINUTES = 5;

    /** @param home an empty folder, which the tour takes for the user's own: it must not see, or make, a calendar of ours */
    void train(Path home) throws IOException, InterruptedException {
        Path cache = image.app().resolve(FILE);
        Map<Path, String> untouched = new HashMap<>();
        for (Path file : image.launcherFiles()) {
            untouched.put(file, Files.readString(file));
            add(file, List.of("-XX:AOTCacheOutput=$APPDIR/" + FILE, "-Xlog:disable", "-Xlog:all=error:stderr",
                    "-Duser.home=" + home, "-Ddrumbeat.tour=true", "-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        String said = tour(home);
        for (Map.Entry<Path, String> file : untouched.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The tour left no start-up cache:%n%s".formatted(said));
        }
        for (Path file : untouched.keySet()) {
            List<String> options = new ArrayList<>(List.of("-XX:AOTCache=$APPDIR/" + FILE));
            options.addAll(QUIET);
            add(file, options);
        }
    }

    private String tour(Path home) throws IOException, InterruptedException {
        Path said = home.resolve("tour.txt");
        ProcessBuilder tour = new ProcessBuilder(image.launcher().toString())
                .redirectErrorStream(true).redirectOutput(said.toFile());
        FOLDERS.forEach(variable -> tour.environment().put(variable, home.toString()));
        Process process = tour.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The tour did not end within %d minutes".formatted(MINUTES));
        }
        String words = Files.readString(said);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The tour ended with %d:%n%s".formatted(process.exitValue(), words));
        }
        return words;
    }

    /** The options of the Java machine are the last part of a launcher's file. */
    private static void add(Path launcherFile, List<String> options) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(launcherFile));
        options.forEach(option -> text.append("java-options=").append(option).append(System.lineSeparator()));
        Files.writeString(launcherFile, text);
    }
}
