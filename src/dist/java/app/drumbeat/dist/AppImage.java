package app.drumbeat.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder that people get: a launcher, the jars, and the runtime.
 *
 * @param root the folder of the whole
 */
record AppImage(Path root) {

    static final String NAME = "drumbeat";

    private static final String MAIN_CLASS = "app.drumbeat.start.Main";

    /** What ControlsFX takes from inside JavaFX: its event plumbing, and protected members by reflection. */
    private static final List<String> CONTROLSFX = List.of(
            "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
            "--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED",
            "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED",
            "--add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED",
            "--add-opens=javafx.controls/javafx.scene.control=ALL-UNNAMED",
            "--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED");

    static AppImage make(Path target, Path runtime, Path jars, String program, String version, List<String> options)
            throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("--type", "app-image", "--name", NAME, "--dest", target.toString(),
                        "--runtime-image", runtime.toString(), "--input", jars.toString(), "--main-jar", program,
                        "--main-class", MAIN_CLASS));
        options(options).forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (isWindows()) {
            Path console = Files.writeString(jars.resolveSibling("console.properties"), "win-console=true\n");
            arguments.addAll(List.of("--add-launcher", NAME + "-cli=" + console));
        }
        if (!isMac()) {
            arguments.addAll(List.of("--app-version", version.replaceFirst("-.*", "")));
        }
        new Tool("jpackage").run(arguments);
        return new AppImage(target.resolve(isMac() ? NAME + ".app" : NAME));
    }

    private static List<String> options(List<String> given) {
        List<String> all = new ArrayList<>(given);
        all.addAll(CONTROLSFX);
        all.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        all.add("-XX:-UsePerfData");
        all.add("-Dorg.sqlite.lib.path=$APPDIR");
        all.add("-Dorg.sqlite.lib.name=" + SqliteNative.fileName());
        return all;
    }

    /** The program that people start. */
    Path launcher() {
        return isWindows()
                ? root.resolve(NAME + ".exe")
                : isMac() ? root.resolve("Contents/MacOS/" + NAME) : root.resolve("bin/" + NAME);
    }

    /** Where the jars lie; the launcher calls it $APPDIR. */
    Path app() {
        return isWindows() ? root.resolve("app") : isMac() ? root.resolve("Contents/app") : root.resolve("lib/app");
    }

    /** What the launchers read: one file each. */
    List<Path> launcherFiles() throws IOException {
        try (Stream<Path> files = Files.list(app())) {
            return files.filter(file -> file.toString().endsWith(".cfg")).sorted().toList();
        }
    }

    private static boolean isWindows() {
        return system().contains("win");
    }

    private static boolean isMac() {
        return system().contains("mac");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
