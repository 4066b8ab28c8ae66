package app.drumbeat.application.intake.cells;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.words.WordFile;

/**
 * Words of several languages and what they mean, read from a list that ships with the program.
 *
 * <p>A line of the list reads {@code MEANING = word, another word}; a meaning may have several lines, one a language. Words
 * are kept as {@link Plain#words} gives them. A word that stands there for two meanings keeps the first.
 */
public final class WordList {

    private static final int SHORTEST_MISTYPED = 5;

    private final Map<String, String> meanings;

    private WordList(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /** @param name of the list, among the word bundles */
    public static WordList named(String name) {
        Map<String, String> meanings = new LinkedHashMap<>();
        WordFile.lines(name).filter(line -> !line.startsWith("#")).forEach(line -> read(line, meanings));
        return new WordList(meanings);
    }

    private static void read(String line, Map<String, String> meanings) {
        int equals = line.indexOf('=');
        String meaning = line.substring(0, equals).strip();
        for (String word : line.substring(equals + 1).split(",")) {
            meanings.putIfAbsent(Plain.words(word), meaning);
        }
    }

    /** What the words mean when nothing else stands beside them. */
    public Optional<String> meaning(String plain) {
        return Optional.ofNullable(meanings.get(plain));
    }

    /** As {@link #meaning}, and where it means nothing, what it would mean with one letter more, less, other or swapped. */
    public Optional<String> meaningMistyped(String plain) {
        Optional<String> exact = meaning(plain);
        if (exact.isPresent() || plain.length() < SHORTEST_MISTYPED) {
            return exact;
        }
        return meanings.entrySet().stream().filter(entry -> entry.getKey().length() >= SHORTEST_MISTYPED)
                .filter(entry -> Typing.oneMistake(entry.getKey(), plain)).map(Map.Entry::getValue).findFirst();
    }

    /** The longest words of the list that stand in a text, and what they mean. */
    public Optional<Map.Entry<String, String>> within(String plain) {
        return within(plain, Set.of());
    }

    /** @param weak words that mean something only when they stand alone */
    public Optional<Map.Entry<String, String>> within(String plain, Set<String> weak) {
        return meanings.entrySet().stream().filter(entry -> Plain.hasWords(plain, entry.getKey()))
                .filter(entry -> !weak.contains(entry.getKey()))
                .max((one, other) -> Integer.compare(one.getKey().length(), other.getKey().length()));
    }

    public Set<String> words() {
        return Collections.unmodifiableSet(meanings.keySet());
    }
}
