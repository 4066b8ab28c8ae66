package app.drumbeat.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Lists of words that people write, beside the bundles of what we say: months, states, headings of columns. */
public final class WordFile {

    private WordFile() {}

    /**
     * The lines of a list that are not blank.
     *
     * @throws IllegalStateException if the program lacks the list
     */
    public static Stream<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream("read/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
