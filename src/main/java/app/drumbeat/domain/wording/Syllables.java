package app.drumbeat.domain.wording;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many syllables an English word has: its groups of vowels, less the silent, more where two are said apart. */
final class Syllables {

    private static final Map<String, Integer> IRREGULAR = Map.ofEntries(
            Map.entry("every", 2), Map.entry("everything", 3), Map.entry("everybody", 4), Map.entry("something", 2),
            Map.entry("business", 2), Map.entry("diabetes", 4), Map.entry("evening", 2), Map.entry("area", 3),
            Map.entry("areas", 3), Map.entry("idea", 3), Map.entry("ideas", 3), Map.entry("covid", 2),
            Map.entry("lives", 1), Map.entry("people", 2), Map.entry("children", 2), Map.entry("healthcare", 2),
            Map.entry("wellbeing", 3), Map.entry("being", 2), Map.entry("wednesday", 2), Map.entry("colleague", 2),
            Map.entry("colleagues", 2), Map.entry("clothes", 1));

    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäãåèéêëìíîïòóôöõùúûü]+");

    /** An e that is written and not said. */
    private static final Pattern SILENT = Pattern.compile("[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$"
            + "|[^aeiouysxzcghl]es$|[aeiouy]les$|[tp]hes$|[^aeiouy]e(?:ly|ful|less|ness)|[^aeiouyl]ement"
            + "|^some(?=[a-z]{3})");

    /** Two vowels that are said one after the other. */
    private static final Pattern APART = Pattern.compile("(?<![tscgx])i[au]|[tc]iat|tia$|(?<![tscgxn])(?<!ll)io"
            + "|ni(?:o[^nru]|ous)|[ts]io(?!n|us)|(?<![qgs])ua|sua[^d]|[aeiouy]ing|iet|scien|clien|rienc|dienc|deo|theor"
            + "|[sl]eum|creat(?!u)|(?<=[a-z]{2}[^dcl])ie(?:r|st)$|isms?$|[ds]n['\u2019]t$");

    private static final Pattern PARTS = Pattern.compile("[-\u2010\u2011&.]");
    private static final int LONGEST = 60;
    private static final int SPELLED = 3;

    private Syllables() {}

    /** At least one for each part of a word; a word longer than any is taken for three. */
    static int in(String word) {
        if (word.length() > LONGEST) {
            return SPELLED;
        }
        int syllables = 0;
        for (String part : PARTS.split(word)) {
            syllables += part.isEmpty() ? 0 : inPart(part);
        }
        return Math.max(1, syllables);
    }

    private static int inPart(String part) {
        if (part.length() <= SPELLED && part.chars().allMatch(Character::isUpperCase)) {
            return part.length(); // NHS and GP are said letter by letter
        }
        String word = withoutOwner(part.toLowerCase(Locale.ROOT));
        Integer known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        int groups = count(VOWELS, word);
        int apart = count(APART, word);
        int silent = groups > 1 ? count(SILENT, word) : 0;
        return Math.max(1, groups + apart - silent);
    }

    private static String withoutOwner(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }

    private static int count(Pattern pattern, String word) {
        int count = 0;
        Matcher matcher = pattern.matcher(word);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
