package app.drumbeat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * JavaFX has one thread in a Java machine, so tests on screen go one after the other. Half of them go beside the others, on the screen
 * of another machine, and are told of here.
 */
@Execution(ExecutionMode.CONCURRENT)
class OtherScreenTest {

    private static final long MINUTES = 10;

    @TestFactory
    Stream<DynamicTest> theTestsOfTheOtherScreen() throws IOException, InterruptedException {
        List<String[]> told = new ArrayList<>();
        Process other = new ProcessBuilder(command()).redirectError(Redirect.DISCARD).start();
        try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(line -> line.startsWith(OtherScreen.MARK)).map(line -> line.split("\t", 4))
                    .forEach(told::add);
        }
        boolean ended = other.waitFor(MINUTES, TimeUnit.MINUTES);
        Stream<DynamicTest> whole = Stream.of(DynamicTest.dynamicTest("the other screen came to its end", () -> {
            assertThat(ended).isTrue();
            assertThat(other.exitValue()).isZero();
            assertThat(told).isNotEmpty();
        }));
        return Stream.concat(whole, told.stream().map(OtherScreenTest::test));
    }

    private static DynamicTest test(String[] told) {
        String name = told[2].replaceAll(".*\\[class:app\\.drumbeat\\.", "").replace("]/[method:", ".").replace("]",
                "");
        return DynamicTest.dynamicTest(name, () -> {
            if (!told[1].equals("SUCCESSFUL")) {
                throw new AssertionError(told[3].replace("\\n", "\n"));
            }
        });
    }

    /** The same Java with the same options; a runner of tests may hide the class path from the property that usually holds it. */
    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-agentlib"))
                .forEach(command::add);
        String hidden = System.getProperty("surefire.test.class.path", "");
        command.addAll(List.of("-cp", hidden.isEmpty() ? System.getProperty("java.class.path") : hidden,
                OtherScreen.class.getName()));
        return command;
    }
}
