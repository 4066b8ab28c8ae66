package app.drumbeat.domain.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses in a text, with and without http before them. */
final class Links {

    /** Names that end an address: those of countries, and those that health and charities use. */
    private static final Set<String> ENDINGS = Stream.concat(
            Stream.of("com", "org", "net", "edu", "gov", "int", "info", "app", "dev", "health", "charity", "foundation",
                    "ngo", "london", "scot", "wales", "cymru", "eu", "uk", "online", "site", "xyz", "tv"),
            Stream.of(Locale.getISOCountries()).map(country -> country.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    /** Countries whose letters are words: a sentence whose full stop lacks a blank after it looks like an address. */
    private static final Set<String> WORDS = Set.of("am", "as", "at", "be", "by", "do", "in", "is", "it", "me", "my",
            "no", "so", "to", "us");
    private static final String AFTER_A_LINK = ".,;:!?'\u2019\u201d\"*_)]}>";
    private static final String INTO_A_SITE = "/?#:";
    private static final String SCHEME = "http";

    private Links() {}

    static List<Stretch> in(String text) {
        List<Stretch> links = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int to = at;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            within(text, at, to).ifPresent(links::add);
            at = to + 1;
        }
        return links;
    }

    /** The link within a part of a text that has no blank. */
    static Optional<Stretch> within(String text, int from, int to) {
        if (text.indexOf('.', from, to) < 0) {
            return Optional.empty();
        }
        int scheme = text.indexOf("://", from, to);
        if (scheme >= 0) {
            int start = schemeStart(text, from, scheme);
            int end = withoutPunctuation(text, scheme, to);
            return start < scheme && end > scheme + 3 ? Optional.of(new Stretch(start, end)) : Optional.empty();
        }
        return text.indexOf('@', from, to) < 0 ? bare(text, from, to) : Optional.empty();
    }

    private static int schemeStart(String text, int from, int scheme) {
        for (int length = SCHEME.length(); length <= SCHEME.length() + 1; length++) {
            int start = scheme - length;
            boolean isScheme = start >= from && text.regionMatches(true, start, SCHEME, 0, SCHEME.length())
                    && (length == SCHEME.length() || Character.toLowerCase(text.charAt(scheme - 1)) == 's');
            if (isScheme) {
                return start;
            }
        }
        return scheme;
    }

    private static Optional<Stretch> bare(String text, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && isPartOfHost(text.charAt(end))) {
            end++;
        }
        boolean goesOn = end < to && INTO_A_SITE.indexOf(text.charAt(end)) >= 0;
        int host = end;
        while (host > start && !Character.isLetterOrDigit(text.charAt(host - 1))) {
            host--;
        }
        int dot = text.lastIndexOf('.', host - 1);
        if (dot <= start || text.charAt(dot - 1) == '.' || !isEnding(text.substring(dot + 1, host), goesOn)) {
            return Optional.empty();
        }
        return Optional.of(new Stretch(start, goesOn ? withoutPunctuation(text, start, to) : host));
    }

    private static boolean isEnding(String ending, boolean goesOn) {
        String lower = ending.toLowerCase(Locale.ROOT);
        boolean isOneCase = ending.equals(lower) || ending.equals(ending.toUpperCase(Locale.ROOT));
        return isOneCase && ENDINGS.contains(lower) && (goesOn || !WORDS.contains(lower));
    }

    private static boolean isPartOfHost(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '.';
    }

    private static int withoutPunctuation(String text, int start, int end) {
        int last = end;
        while (last > start && AFTER_A_LINK.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
