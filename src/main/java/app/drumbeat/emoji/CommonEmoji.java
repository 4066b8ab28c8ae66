package app.drumbeat.emoji;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;

import app.drumbeat.domain.port.EmojiNames;

/**
 * The emoji that our font draws, by the short names that people know from Slack and GitHub, by the words of health care, and by the names of
 * Unicode. Read from the library when somebody asks for the first time.
 */
public final class CommonEmoji implements EmojiNames {

    /** The last version of Emoji (UTS 51) that the font knows. */
    private static final double NEWEST = 15.0;

    private final Supplier<Names> names = new Once();

    /** How near what was typed comes to an emoji: first how, then how much was left out; the lower the better. */
    private record Distance(int kind, int rest) implements Comparable<Distance> {

        private static final Comparator<Distance> ORDER = Comparator.comparingInt(Distance::kind)
                .thenComparingInt(Distance::rest);

        @Override
        public int compareTo(Distance other) {
            return ORDER.compare(this, other);
        }
    }

    private record Entry(Named named, List<String> shortNames, List<String> trade, List<String> words) {

        /** By its short names, then by the words of the trade, then by its name, then by a word in it. */
        Optional<Distance> distance(String typed) {
            return nearest(shortNames, typed, 0).or(() -> nearest(trade, typed, 1))
                    .or(() -> nearest(List.of(named.name()), typed, 2)).or(() -> nearest(words, typed, 3));
        }

        private static Optional<Distance> nearest(List<String> names, String typed, int kind) {
            return names.stream().filter(name -> name.startsWith(typed))
                    .map(name -> new Distance(kind, name.length() - typed.length())).min(Comparator.naturalOrder());
        }
    }

    private record Names(List<Entry> all, Map<String, Named> byShortName) {}

    private record Hit(Entry entry, Distance distance) {}

    @Override
    public List<Named> matching(String typed, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (wanted.isEmpty()) {
            return names.get().all().stream().limit(most).map(Entry::named).toList();
        }
        return names.get().all().stream()
                .flatMap(entry -> entry.distance(wanted).map(distance -> new Hit(entry, distance)).stream())
                .sorted(Comparator.comparing(Hit::distance)).limit(most).map(hit -> hit.entry().named()).toList();
    }

    @Override
    public Optional<Named> called(String shortName) {
        return Optional.ofNullable(names.get().byShortName().get(spaced(shortName)));
    }

    private static Names read() {
        List<Entry> all = EmojiManager.getAllEmojis().stream().filter(CommonEmoji::isPlain)
                .sorted(Comparator.comparing((Emoji emoji) -> emoji.getGroup().ordinal())
                        .thenComparing(emoji -> emoji.getSubgroup().ordinal()).thenComparing(Emoji::getVersion)
                        .thenComparing(Emoji::getEmoji))
                .map(CommonEmoji::entry).toList();
        Map<String, Named> byShortName = new HashMap<>();
        all.forEach(entry -> entry.shortNames().forEach(name -> byShortName.putIfAbsent(name, entry.named())));
        return new Names(all, byShortName);
    }

    /** One of each kind: no skin tones or hair, which make hundreds of one hand. */
    private static boolean isPlain(Emoji emoji) {
        return emoji.getQualification() == Qualification.FULLY_QUALIFIED && emoji.getVersion() <= NEWEST
                && !emoji.hasFitzpatrickComponent() && !emoji.hasHairStyleComponent();
    }

    private static Entry entry(Emoji emoji) {
        String name = emoji.getDescription().toLowerCase(Locale.ROOT);
        List<String> shortNames = new ArrayList<>();
        for (List<String> some : List.of(emoji.getSlackAliases(), emoji.getGithubAliases(),
                emoji.getDiscordAliases())) {
            some.stream().map(CommonEmoji::spaced).filter(alias -> !alias.isEmpty() && !shortNames.contains(alias))
                    .forEach(shortNames::add);
        }
        return new Entry(new Named(emoji.getEmoji(), name), List.copyOf(shortNames), TradeWords.of(emoji.getEmoji()),
                Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).toList());
    }

    /** {@code :red_heart:} as people say it. */
    private static String spaced(String alias) {
        return alias.replaceAll("^:|:$", "").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Reads the names once. */
    private static final class Once implements Supplier<Names> {

        private Optional<Names> read = Optional.empty();

        @Override
        public synchronized Names get() {
            if (read.isEmpty()) {
                read = Optional.of(CommonEmoji.read());
            }
            return read.get();
        }
    }
}
