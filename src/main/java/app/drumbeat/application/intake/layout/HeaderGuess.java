package app.drumbeat.application.intake.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.cells.WordList;

/**
 * What a header says of its column, before anybody looks at the cells.
 *
 * @param channels the networks that the header names beside the field
 * @param sure whether the header is one of the known ones, and no longer one that mentions it
 */
record HeaderGuess(Kind kind, List<String> channels, boolean sure) {

    /** As the list of headers names them. */
    enum Kind {
        ID, DATE, POSTED_ON, POSTED_AT, WEEKDAY, TIME, CHANNEL, TITLE, TEXT, LINK, POSTED_LINK, MEDIA, STATUS, CAMPAIGN,
        TAGS, NOTES,
        DETAIL, OWNER, FIGURE,
        /** A network and nothing else. */
        NETWORK
    }

    private static final WordList WORDS = WordList.named("fields.txt");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern TECHNICAL = Pattern.compile("(?<=[a-z])(?=[A-Z])|_");
    private static final Pattern NUMBERED = Pattern.compile(" \\d{1,2}$");
    /** Words that turn a column about a post into one about something else. */
    private static final Pattern NOT_ABOUT = Pattern.compile(
            " (id|ids|by|type|count|number|length|rate|end|updated|modified|commit|deadline|due|changed|size|username|index) ");
    /** Words that mean something only when they stand alone. */
    private static final Set<String> WEAK = Set.of("name", "what", "who", "where", "when", "app", "page", "art", "tag",
            "day",
            "jour", "dia", "out", "red", "hora", "wer", "qui", "posted", "published", "state", "stand", "hour", "file",
            "files",
            "info", "source", "type", "series", "brief", "message", "schedule", "scheduled", "uhr", "ziel", "lead");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 80;

    static Optional<HeaderGuess> of(String header) {
        String plain = Plain.words(header);
        if (plain.isEmpty() || header.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<HeaderGuess> known = known(plain, List.of(), true)
                .or(() -> known(Plain.words(TECHNICAL.matcher(header).replaceAll(" ")), List.of(), true))
                .or(() -> known(Plain.words(BRACKETS.matcher(header).replaceAll(" ")), List.of(), true))
                .or(() -> known(NUMBERED.matcher(plain).replaceFirst(""), List.of(), true));
        return known.or(() -> ofNetwork(header, plain)).or(() -> mistyped(plain)).or(() -> mentioned(header));
    }

    private static Optional<HeaderGuess> known(String plain, List<String> channels, boolean sure) {
        return WORDS.meaning(plain).map(kind -> new HeaderGuess(Kind.valueOf(kind), channels, sure));
    }

    private static Optional<HeaderGuess> mistyped(String plain) {
        return WORDS.meaningMistyped(plain).map(kind -> new HeaderGuess(Kind.valueOf(kind), List.of(), false));
    }

    /** {@code LinkedIn}, {@code LinkedIn text}, {@code Insta/Facebook Caption}. Anything more is about something else. */
    private static Optional<HeaderGuess> ofNetwork(String header, String plain) {
        if (NetworkText.of(header).isPresent()) {
            return Optional.of(new HeaderGuess(Kind.NETWORK, List.of(header.strip()), true));
        }
        List<String> names = NetworkText.namesIn(header);
        if (names.stream().allMatch(name -> NetworkText.of(name).isPresent())) {
            return Optional.of(new HeaderGuess(Kind.NETWORK, names, true));
        }
        String[] words = plain.split(" ");
        for (int cut = words.length - 1; cut > 0; cut--) {
            String rest = String.join(" ", List.of(words).subList(cut, words.length));
            Optional<HeaderGuess> field = known(rest, networks(header, cut), true)
                    .filter(guess -> !guess.channels.isEmpty());
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    /** The networks that the first words of a header name, where they name nothing else. */
    private static List<String> networks(String header, int words) {
        int end = 0;
        int seen = 0;
        boolean inWord = false;
        for (int i = 0; i <= header.length(); i++) {
            boolean letter = i < header.length() && (Character.isLetterOrDigit(header.charAt(i)));
            if (inWord && !letter && ++seen == words) {
                end = i;
                break;
            }
            inWord = letter;
        }
        List<String> names = NetworkText.namesIn(header.substring(0, end));
        return names.stream().allMatch(name -> NetworkText.of(name).isPresent()) ? names : List.of();
    }

    /** A known header among a few other words; one that also speaks of a network is at most about figures. */
    private static Optional<HeaderGuess> mentioned(String header) {
        String plain = Plain.words(BRACKETS.matcher(TECHNICAL.matcher(header).replaceAll(" ")).replaceAll(" "));
        if (plain.split(" ").length > MOST_WORDS || NOT_ABOUT.matcher(" " + plain + " ").find()) {
            return Optional.empty();
        }
        boolean ofNetwork = !NetworkText.mentions(header).isEmpty();
        return WORDS.within(plain, WEAK).map(found -> new HeaderGuess(Kind.valueOf(found.getValue()), List.of(), false))
                .filter(guess -> !ofNetwork || guess.kind == Kind.FIGURE);
    }

    /** Whether a row of such headers could be the head of a plan. */
    boolean isCore() {
        return kind != Kind.DETAIL && kind != Kind.WEEKDAY;
    }
}
