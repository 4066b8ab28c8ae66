package app.drumbeat.domain.channel;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a text as networks see it: a link, a mention, a hashtag, or one character as people see it (UAX 29).
 *
 * @param start where it begins, in UTF-16 code units
 * @param end after its last code unit
 */
record TextPart(Kind kind, int start, int end) {

    enum Kind {
        LINK, BARE_LINK, MENTION, HASHTAG, CHARACTER
    }

    /** Names that end an address without http before it: those of countries, and those that health and charities use. */
    private static final Set<String> ENDINGS = Stream.concat(
            Stream.of("com", "org", "net", "edu", "gov", "int", "info", "biz", "name", "mobi", "app", "dev", "page",
                    "health", "care", "charity", "foundation", "ngo", "ong", "london", "scot", "wales", "cymru", "eu",
                    "uk",
                    "blog", "news", "live", "link", "online", "site", "xyz", "tv"),
            Stream.of(Locale.getISOCountries()).map(country -> country.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern SPECIAL = Pattern.compile("(?<url>https?://[^\\s<>\"]+)"
            + "|(?<bare>(?<![\\p{L}\\p{N}@./_-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}"
            + "(?<ending>[a-zA-Z]{2,12})(?![\\p{L}\\p{N}@-])(?:[/?#][^\\s<>\"]*)?)"
            + "|(?<mention>(?<![\\p{L}\\p{N}_@/])@[\\p{L}\\p{N}_]{1,64}(?:@[a-zA-Z0-9.-]{1,253}[a-zA-Z0-9])?)"
            + "|(?<tag>(?<![\\p{L}\\p{N}_&/])[#\uFF03](?=[\\p{N}_]{0,99}[\\p{L}\\p{M}])[\\p{L}\\p{M}\\p{N}_]{1,200})",
            Pattern.CASE_INSENSITIVE);
    private static final String AFTER_A_LINK = ".,;:!?'\u2019\u201d)]}";

    /** The whole text in pieces, in order. */
    static List<TextPart> of(String text) {
        List<TextPart> parts = new ArrayList<>();
        Matcher special = SPECIAL.matcher(text);
        int done = 0;
        while (special.find()) {
            int end = special.group("url") != null || special.group("bare") != null
                    ? withoutPunctuation(text, special.start(), special.end())
                    : special.end();
            if (special.group("bare") != null
                    && !ENDINGS.contains(special.group("ending").toLowerCase(Locale.ROOT))) {
                continue;
            }
            characters(text, done, special.start(), parts);
            parts.add(new TextPart(kind(special), special.start(), end));
            done = end;
            special.region(end, text.length()).useTransparentBounds(true);
        }
        characters(text, done, text.length(), parts);
        return parts;
    }

    /** How many characters a piece has as people see them. */
    static int characters(String piece) {
        List<TextPart> parts = new ArrayList<>();
        characters(piece, 0, piece.length(), parts);
        return parts.size();
    }

    private static Kind kind(Matcher special) {
        if (special.group("url") != null) {
            return Kind.LINK;
        }
        if (special.group("bare") != null) {
            return Kind.BARE_LINK;
        }
        return special.group("mention") != null ? Kind.MENTION : Kind.HASHTAG;
    }

    /** What ends a sentence is no part of the link before it; a closing bracket is, where the link has one to close. */
    private static int withoutPunctuation(String text, int start, int end) {
        int last = end;
        while (last > start && AFTER_A_LINK.indexOf(text.charAt(last - 1)) >= 0
                && !(text.charAt(last - 1) == ')' && text.substring(start, last).indexOf('(') >= 0)) {
            last--;
        }
        return last;
    }

    private static void characters(String text, int from, int to, List<TextPart> parts) {
        if (from >= to) {
            return;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        String piece = text.substring(from, to);
        characters.setText(piece);
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            parts.add(new TextPart(Kind.CHARACTER, from + start, from + end));
            start = end;
        }
    }
}
