package app.drumbeat.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java that goes with the program: the modules it uses, JavaFX among them, and no others. */
record SmallRuntime(Jars jars, Path work) {

    /**
     * What no tool can see, because it is found by name at run time: dates in the languages of the people we write for, old
     * encodings of spreadsheets, zip archives as folders.
     */
    private static final List<String> UNSEEN = List.of("jdk.localedata", "jdk.charsets", "jdk.zipfs",
            "java.management");

    private static final String LANGUAGES = "en,de,fr,es";

    /** @return the folder of the runtime */
    Path link() throws IOException {
        Path modules = Files.createDirectories(work.resolve("jmods"));
        for (Path jar : jars.javafx()) {
            makeModule(jar, modules);
        }
        Path runtime = work.resolve("runtime");
        new Tool("jlink").run(List.of("--module-path", modules.toString(), "--add-modules", String.join(",", wanted()),
                "--include-locales", LANGUAGES, "--strip-debug", "--no-header-files", "--no-man-pages",
                "--output", runtime.toString()));
        return runtime;
    }

    private Set<String> wanted() throws IOException {
        Set<String> modules = new TreeSet<>(ModulesInUse.of(jars.ownJars(), jars.javafx()));
        modules.addAll(UNSEEN);
        return modules;
    }

    /** Native libraries apart from classes: so they lie ready in the runtime instead of being unpacked into the home folder. */
    private void makeModule(Path jar, Path modules) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("-\\d.*", "");
        Path classes = Files.createDirectories(work.resolve(name).resolve("classes"));
        Path natives = Files.createDirectories(work.resolve(name).resolve("natives"));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    Path file = (isNative(entry.getName()) ? natives : classes).resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
        new Tool("jmod").run(List.of("create", "--class-path", classes.toString(), "--libs", natives.toString(),
                modules.resolve(name + ".jmod").toString()));
    }

    private static boolean isNative(String entry) {
        return entry.matches("[^/]+\\.(so|dll|dylib)");
    }
}
