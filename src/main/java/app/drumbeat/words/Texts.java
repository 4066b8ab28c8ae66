package app.drumbeat.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Words for people, by key and language.
 *
 * <p>A key is dotted by place ({@code calendar.strip.gaps}). Its sentence is a {@link MessageFormat} pattern whether it takes
 * arguments or not, so an apostrophe is always written twice. Where a language lacks a sentence, English stands in.
 */
public final class Texts {

    /** Lists the bundles, one name a line, so that none is found by searching the class path. */
    private static final String INDEX = "bundles.txt";

    private final Locale locale;
    private final Map<String, String> sentences;
    /** Sentences that were filled in before, taken apart once. */
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    /** The words of a language; numbers and dates in them follow the locale's region. */
    public static Texts of(Locale locale) {
        Map<String, String> sentences = new HashMap<>(1024);
        for (String bundle : lines(INDEX)) {
            read(bundle + ".properties", sentences);
            read(bundle + "_" + locale.getLanguage() + ".properties", sentences);
        }
        return new Texts(locale, sentences);
    }

    /** The same words, with times as they were chosen to be said. */
    public Texts with(Hours hours) {
        return new Texts(hours.in(locale), sentences);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of a key, filled in.
     *
     * @throws IllegalArgumentException if there is no such sentence
     */
    public String of(String key, @Nullable Object... args) {
        return find(key, args).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    /** The sentence of a key that may have none. */
    public Optional<String> find(String key, @Nullable Object... args) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            return Optional.empty();
        }
        if (args.length == 0 && sentence.indexOf('{') < 0) {
            return Optional.of(sentence.replace("''", "'"));
        }
        MessageFormat pattern = patterns.computeIfAbsent(key, there -> new MessageFormat(sentence, locale));
        synchronized (pattern) { // it keeps what it works on
            return Optional.of(pattern.format(args));
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String resource, Map<String, String> into) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
