package app.drumbeat.domain.base;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that somebody types to find something by its name. Pure.
 *
 * @param words folded: without case and accents
 */
public record TypedWords(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public TypedWords {
        words = List.copyOf(words);
    }

    public static TypedWords of(String typed) {
        return new TypedWords(split(typed));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each is in a text, at least as the beginning of a word. */
    public boolean areIn(String text) {
        List<String> there = split(text);
        return words.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    /** Whether a text begins with them, in their order. */
    public boolean begin(String text) {
        return String.join(" ", split(text)).startsWith(String.join(" ", words));
    }

    private static List<String> split(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
