package app.drumbeat.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;

/** Another process that works in a calendar, says what it has done, line by line, and can be killed at any moment. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private OtherProcess(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /** @param work {@code write}, {@code hold}, {@code crash}, {@code open}, {@code upgrade} or {@code restore} */
    static OtherProcess start(String work, Path calendar) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OtherProcess(
                new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                        OtherProcess.class.getName(), work, calendar.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** The next line that it says, as soon as it says it. */
    String line() throws IOException {
        String line = said.readLine();
        return line == null ? "" : line;
    }

    /** Kills it as a power cut would, but for what the system itself still writes; answers the lines not read yet. */
    List<String> kill() throws IOException, InterruptedException {
        // By its handle, since killing the process object would close what it said.
        process.toHandle().destroyForcibly();
        List<String> rest = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            rest.add(line);
        }
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Path calendar = Path.of(arguments[1]);
        Scene scene = new Scene(calendar.resolveSibling("").toAbsolutePath());
        try {
            switch (arguments[0]) {
                case "write" -> write(scene);
                case "hold" -> hold(scene);
                case "crash" -> crash(scene);
                case "open" -> open(scene);
                case "upgrade" -> upgrade(scene);
                default -> restore(scene);
            }
        } catch (StoreException refusal) {
            say(refusal.kind().name());
        }
    }

    /** A new post, a change of it, every third taken back: said when it is done. */
    private static void write(Scene scene) {
        try (Library library = scene.files().open(scene.file, 0)) {
            for (int i = 0; i < 10_000; i++) {
                String id = "p" + library.posts().count() + "-" + i;
                Scene.commit(library, Change.made(Scene.post(id, LocalDate.of(2026, 3, 2).plusDays(i % 365))));
                say("made " + id);
                if (i % 3 == 0) {
                    StepsTest.undo(library);
                    say("undone " + id);
                }
            }
        }
    }

    private static void hold(Scene scene) throws InterruptedException {
        try (Library library = scene.files().open(scene.file, 0)) {
            say("open " + library.posts().count());
            Thread.sleep(60_000);
        }
    }

    /** Stops in the middle of a write, when the first of it stands in the file and the journal is full. */
    private static void crash(Scene scene) throws InterruptedException {
        try (Sql sql = Sql.writing(scene.file, 0)) {
            sql.run("PRAGMA cache_size = 1");
            sql.run("BEGIN; UPDATE post SET title = 'never'; UPDATE post SET text = hex(randomblob(100000))");
            say("in the middle");
            Thread.sleep(60_000);
        }
    }

    private static void open(Scene scene) {
        scene.files().open(scene.file, 0).close();
        say("opened");
    }

    private static void upgrade(Scene scene) {
        say("begun");
        MigrationsTest.later(scene).open(scene.file, 0).close();
        say("upgraded");
    }

    private static void restore(Scene scene) {
        SafeCopy copy = scene.files().copiesOf(scene.file).getFirst();
        say("begun");
        for (int i = 0; i < 10_000; i++) {
            scene.files().restore(copy, scene.file);
            say("restored");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
