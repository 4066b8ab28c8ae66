package app.drumbeat.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * SQLite's own library, beside the program.
 *
 * <p>Its jar carries one for each of some twenty systems and would copy the right one to the temporary folder at each start.
 */
final class SqliteNative {

    private static final String INSIDE = "org/sqlite/native/";

    private SqliteNative() {}

    /** Takes this system's library out of the jar, and all others away. */
    static void besideTheProgram(Path jars) throws IOException {
        Path jar;
        try (Stream<Path> files = Files.list(jars)) {
            jar = files.filter(file -> file.getFileName().toString().startsWith("sqlite-jdbc")).findFirst()
                    .orElseThrow();
        }
        Path lean = jar.resolveSibling("lean.tmp");
        String wanted = INSIDE + system() + "/" + machine() + "/" + fileName();
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(lean))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().startsWith(INSIDE)) {
                    copy(zip, entry, out);
                }
            }
            ZipEntry library = zip.getEntry(wanted);
            if (library == null) {
                throw new IllegalStateException(jar.getFileName() + " has no " + wanted);
            }
            try (InputStream in = zip.getInputStream(library)) {
                Files.copy(in, jars.resolve(fileName()));
            }
        }
        Files.delete(jar);
        Files.move(lean, jar);
    }

    static String fileName() {
        return switch (system()) {
            case "Windows" -> "sqlitejdbc.dll";
            case "Mac" -> "libsqlitejdbc.dylib";
            default -> "libsqlitejdbc.so";
        };
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
            in.transferTo(out);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? "Windows" : name.contains("mac") ? "Mac" : "Linux";
    }

    private static String machine() {
        return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    }
}
