package app.drumbeat.files;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Choices;
import app.drumbeat.domain.port.ChoicesFile;

/**
 * The choices as a readable properties file in UTF-8, sorted by key: {@code theme}, {@code calendar}, {@code recent.1} and
 * on, {@code memory.<name>}.
 *
 * <p>What a person wrote into it that makes no sense is passed over: a choice is never worth a program that does not start.
 */
public final class ChoicesProperties implements ChoicesFile {

    private static final System.Logger LOG = System.getLogger(ChoicesProperties.class.getName());
    private static final String THEME = "theme";
    private static final String CALENDAR = "calendar";
    private static final String RECENT = "recent.";
    private static final String MEMORY = "memory.";

    private final Path file;

    public ChoicesProperties(Path file) {
        this.file = file;
    }

    @Override
    public Choices load() {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (NoSuchFileException firstStart) {
            return Choices.DEFAULTS;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "The choices could not be read, the defaults stand in for them: {0}",
                    e.getClass().getSimpleName());
            return Choices.DEFAULTS;
        }
        return new Choices(theme(kept), path(kept.getProperty(CALENDAR, "")), recent(kept), memory(kept));
    }

    @Override
    public void keep(Choices choices) {
        try {
            Privacy.makeFolderOf(file);
            AtomicFile.writePrivately(file, out -> out.write(text(choices).getBytes(StandardCharsets.UTF_8)));
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "The choices could not be kept: {0}", e.kind());
        }
    }

    private static String text(Choices choices) throws IOException {
        Properties kept = new Properties();
        kept.setProperty(THEME, choices.theme().name());
        choices.calendar().ifPresent(calendar -> kept.setProperty(CALENDAR, calendar.toString()));
        for (int i = 0; i < choices.recent().size(); i++) {
            kept.setProperty(RECENT + (i + 1), choices.recent().get(i).toString());
        }
        choices.memory().forEach((name, value) -> kept.setProperty(MEMORY + name, value));
        StringWriter lines = new StringWriter();
        kept.store(lines, null);
        // The first line is a date, which would make every file different.
        return lines.toString().lines().filter(line -> !line.startsWith("#")).sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Choices.Theme theme(Properties kept) {
        String name = kept.getProperty(THEME, "");
        for (Choices.Theme theme : Choices.Theme.values()) {
            if (theme.name().equalsIgnoreCase(name.strip())) {
                return theme;
            }
        }
        return Choices.DEFAULTS.theme();
    }

    private static List<Path> recent(Properties kept) {
        List<Path> recent = new ArrayList<>();
        for (int i = 1; i <= Choices.RECENT_KEPT; i++) {
            path(kept.getProperty(RECENT + i, "")).ifPresent(recent::add);
        }
        return recent;
    }

    private static Map<String, String> memory(Properties kept) {
        Map<String, String> memory = new HashMap<>();
        kept.stringPropertyNames().stream().filter(key -> key.startsWith(MEMORY))
                .forEach(key -> memory.put(key.substring(MEMORY.length()), kept.getProperty(key)));
        return memory;
    }

    private static Optional<Path> path(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException unknownHere) {
            return Optional.empty();
        }
    }
}
