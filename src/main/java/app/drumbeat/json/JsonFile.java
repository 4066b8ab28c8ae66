package app.drumbeat.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

import app.drumbeat.files.Refusals;

/** One walk through a JSON file; what is no JSON is named by line and column, and the machine's refusals are told apart. */
final class JsonFile {

    private static final long MEGABYTE = 1_000_000;

    private JsonFile() {}

    /**
     * Walks through the file.
     *
     * @param most how large it may be, in MB; a larger one is not opened
     * @return what the walk found, or nothing after a mistake
     */
    static <T> Optional<T> walk(Path file, int most, Mistakes mistakes, Function<JsonSource, Optional<T>> walk) {
        try {
            long size = Files.size(file);
            if (size > most * MEGABYTE) {
                mistakes.error("", "json.problem.tooLarge", size / MEGABYTE, most);
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file); JsonSource source = new JsonSource(in)) {
                return walk.apply(source);
            }
        } catch (JacksonIOException e) {
            throw Refusals.whileReading(file, Objects.requireNonNull(e.getCause()));
        } catch (StreamConstraintsException e) {
            mistakes.error("", "json.problem.tooMuch", line(e), column(e));
        } catch (JacksonException e) {
            mistakes.error("", "json.problem.broken", line(e), column(e));
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
        return Optional.empty();
    }

    private static String line(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return Integer.toString(location == null ? 1 : location.getLineNr());
    }

    private static String column(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return Integer.toString(location == null ? 1 : location.getColumnNr());
    }
}
