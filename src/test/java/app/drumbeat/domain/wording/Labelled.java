package app.drumbeat.domain.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of texts that people have labelled. */
final class Labelled {

    private Labelled() {}

    /** The columns of each line; comments are left out, and \n is a new line. */
    static List<String[]> lines(String name, int columns) {
        try (var table = Objects.requireNonNull(Labelled.class.getResourceAsStream(name))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") || line.startsWith("#\t"))
                    .map(line -> line.replace("\\n", "\n").split("\t", columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
