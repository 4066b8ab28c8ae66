package app.drumbeat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times what a person waits for, and prints {@code key=value} lines.
 *
 * <p>{@code mvn -q -Pbench -DskipTests verify -Dposts=10000}, or with {@code -Donly=Floor,FirstFrame} a part of it. Draws with the
 * software pipeline on a screen that is not there, so that any machine can repeat it.
 */
public final class Bench {

    private static final List<Measurement> ALL = List.of(new FirstFrame(), new Floor(), new MonthSteps(),
            new ViewSteps(), new QuarterSteps(), new Search(), new Hands(), new Findings(), new Confidentiality(),
            new AllChecks(),
            new FeedPublishing(), new PrintBench(), new ImportRows());

    private Bench() {}

    /** @param arguments how many posts, then the class names of the measurements wanted, parted by commas; none means all */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("drumbeat-bench");
        Conditions conditions = new Conditions(Integer.parseInt(arguments[0]), folder);
        List<String> wanted = arguments.length > 1 ? List.of(arguments[1].split(",")) : List.of();
        System.out.println(new Figure("posts", conditions.posts()));
        try {
            for (Measurement measurement : ALL) {
                if (wanted.isEmpty() || wanted.contains(measurement.getClass().getSimpleName())) {
                    measurement.take(conditions).forEach(System.out::println);
                }
            }
        } catch (Exception e) {
            // the window would keep the machine alive
            e.printStackTrace();
            clear(folder);
            System.exit(1);
        }
        clear(folder);
        System.exit(0);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
