package app.drumbeat.domain.channel;

import java.util.OptionalInt;

/**
 * What a network makes of the text of a post: how it counts, where it stops, where it folds. Facts of August 2026; their
 * sources and how sure they are stand in docs/networks.md.
 *
 * @param unit what is counted
 * @param limit the most that the network takes; none where it is not known
 * @param bytes the most in UTF-8, where the network minds that too
 * @param fold after how many characters readers have to ask for more
 * @param hashtags the most that it takes
 */
public record NetworkRules(CountUnit unit, OptionalInt limit, OptionalInt bytes, OptionalInt fold,
        OptionalInt hashtags) {

    private static final OptionalInt NONE = OptionalInt.empty();

    /** How a network counts. */
    public enum CountUnit {
        /** Code points of Unicode. */
        CHARACTERS,
        /** UTF-16 code units: an emoji counts at least two. */
        CODE_UNITS,
        /** What people see as one character (UAX 29). */
        GRAPHEMES,
        /** The same, with a link as {@value TextMeasure#LINK} and a mention without its server. */
        MASTODON,
        /** Characters, but an emoji as many as it has bytes in UTF-8. */
        THREADS,
        /** By weight: most of Latin, Greek, Cyrillic, Arabic one, all else and any emoji two, a link {@value TextMeasure#LINK}. */
        X_WEIGHTED
    }

    public static NetworkRules of(Network network) {
        return switch (network) {
            case X -> new NetworkRules(CountUnit.X_WEIGHTED, at(280), NONE, NONE, NONE);
            case FACEBOOK -> new NetworkRules(CountUnit.CHARACTERS, at(63_206), NONE, at(480), NONE);
            case INSTAGRAM -> new NetworkRules(CountUnit.CHARACTERS, at(2_200), NONE, at(125), at(5));
            case THREADS -> new NetworkRules(CountUnit.THREADS, at(500), NONE, NONE, at(1));
            case LINKEDIN -> new NetworkRules(CountUnit.CHARACTERS, at(3_000), NONE, at(210), NONE);
            case TIKTOK -> new NetworkRules(CountUnit.CODE_UNITS, at(2_200), NONE, at(100), at(5));
            case YOUTUBE -> new NetworkRules(CountUnit.CODE_UNITS, at(5_000), NONE, at(120), at(15));
            case SNAPCHAT -> new NetworkRules(CountUnit.CHARACTERS, at(160), NONE, NONE, NONE);
            case BLUESKY -> new NetworkRules(CountUnit.GRAPHEMES, at(300), at(3_000), NONE, NONE);
            case MASTODON -> new NetworkRules(CountUnit.MASTODON, at(500), NONE, NONE, NONE);
            case PINTEREST -> new NetworkRules(CountUnit.CHARACTERS, at(500), NONE, NONE, NONE);
            case WHATSAPP -> new NetworkRules(CountUnit.CHARACTERS, at(4_096), NONE, NONE, NONE);
            case OTHER -> new NetworkRules(CountUnit.CHARACTERS, NONE, NONE, NONE, NONE);
        };
    }

    private static OptionalInt at(int value) {
        return OptionalInt.of(value);
    }
}
