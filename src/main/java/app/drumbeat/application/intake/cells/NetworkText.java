package app.drumbeat.application.intake.cells;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.drumbeat.domain.channel.Network;

/** Networks as people name them, and where their links lead. */
public final class NetworkText {

    private static final WordList WORDS = WordList.named("networks.txt");
    private static final WordList EVERYWHERE = WordList.named("everywhere.txt");
    private static final Pattern BETWEEN = Pattern
            .compile("[,;/+&|\\n\\r·•]+|\\s+(?:and|und|et|y|e|plus|sowie)\\s+|\\s+[-–]\\s+");
    private static final Map<String, Network> HOSTS = Map.ofEntries(Map.entry("facebook.com", Network.FACEBOOK),
            Map.entry("fb.com", Network.FACEBOOK), Map.entry("fb.watch", Network.FACEBOOK),
            Map.entry("twitter.com", Network.X),
            Map.entry("x.com", Network.X), Map.entry("instagram.com", Network.INSTAGRAM),
            Map.entry("tiktok.com", Network.TIKTOK), Map.entry("linkedin.com", Network.LINKEDIN),
            Map.entry("youtube.com", Network.YOUTUBE), Map.entry("youtu.be", Network.YOUTUBE),
            Map.entry("snapchat.com", Network.SNAPCHAT), Map.entry("threads.net", Network.THREADS),
            Map.entry("threads.com", Network.THREADS), Map.entry("bsky.app", Network.BLUESKY),
            Map.entry("pinterest.com", Network.PINTEREST));

    private NetworkText() {}

    /** The network that a text names and nothing else: {@code IG}, {@code Twitter/X}, {@code facbook}. */
    public static Optional<Network> of(String written) {
        return WORDS.meaningMistyped(Plain.words(written)).map(Network::valueOf);
    }

    /** The one network that a longer name mentions: {@code LinkedIn Careers}. A letter or two alone is no mention. */
    public static Optional<Network> mentionedIn(String written) {
        Set<Network> found = mentions(written);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** All networks that a text mentions, in the order of the list. */
    public static Set<Network> mentions(String written) {
        Optional<Network> whole = of(written);
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        String plain = Plain.words(written);
        Set<Network> found = new LinkedHashSet<>();
        for (String word : WORDS.words()) {
            if (word.length() > 2 && !word.equals("pin") && !word.equals("pins") && !word.equals("snap")
                    && Plain.hasWords(plain, word)) {
                WORDS.meaning(word).map(Network::valueOf).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a text names every channel instead of one. */
    public static boolean isEverywhere(String written) {
        return EVERYWHERE.meaning(Plain.words(written)).isPresent();
    }

    /** The names in a cell that may hold several; one that is itself a network, such as {@code Twitter/X}, stays whole. */
    public static List<String> namesIn(String written) {
        if (of(written).isPresent()) {
            return List.of(written.strip());
        }
        return BETWEEN.splitAsStream(written).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** The network that a link leads to. */
    public static Optional<Network> ofLink(String link) {
        try {
            String host = Optional.ofNullable(URI.create(link.strip()).getHost()).orElse("").toLowerCase(Locale.ROOT);
            return HOSTS.entrySet().stream()
                    .filter(entry -> host.equals(entry.getKey()) || host.endsWith("." + entry.getKey()))
                    .map(Map.Entry::getValue).findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
