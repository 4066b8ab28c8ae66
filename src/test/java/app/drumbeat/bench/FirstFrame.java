package app.drumbeat.bench;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From the start of the Java machine to the first frame of the window: in a process of its own with the arguments of this one,
 * which are those of the program, but without the start-up cache that the packed program has.
 */
final class FirstFrame implements Measurement {

    private static final int STARTS = 5;

    /** Where the program would look for the calendar of whoever runs this. */
    private static final List<String> FOLDERS = List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
            "LOCALAPPDATA");

    @Override
    public List<Figure> take(Conditions conditions) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            millis.add(start(conditions));
        }
        return List.of(new Figure("first_frame_ms", Steps.median(millis)));
    }

    private static double start(Conditions conditions) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of("-Duser.home=" + conditions.folder(), "-classpath", System.getProperty("java.class.path"),
                        FirstFrameProbe.class.getName()));
        File said = conditions.folder().resolve("first-frame.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(said)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        FOLDERS.forEach(variable -> builder.environment().put(variable, conditions.folder().toString()));
        Process process = builder.start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("The window did not open");
        }
        return Double.parseDouble(Files.readString(said.toPath()).strip());
    }
}
