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
 * The emoji that our font draws, by the short names that people know from Slack and GitHub, by the names and by the keywords of Unicode. Read
 * from the library when somebody asks for the first time.
 */
public final class CommonEmoji implements EmojiNames {

    /** The last version of Emoji (UTS 51) that the font knows. */
    private static final double NEWEST = 15.0;

    /** How near what was typed comes; the lower the better. */
    private static final int SAME = 0;
    private static final int SHORT_NAME = 1;
    private static final int NAME = 2;
    private static final int WORD = 3;
    private static final int KEYWORD = 4;

    private final Supplier<Names> names = new Once();

    private record Entry(Named named, List<String> shortNames, List<String> words, List<String> keywords) {

        int distance(String typed) {
            if (shortNames.contains(typed) || named.name().equals(typed)) {
                return SAME;
            }
            if (shortNames.stream().anyMatch(name -> name.startsWith(typed))) {
                return SHORT_NAME;
            }
            if (named.name().startsWith(typed)) {
                return NAME;
            }
            if (words.stream().anyMatch(word -> word.startsWith(typed))) {
                return WORD;
            }
            return keywords.stream().anyMatch(word -> word.startsWith(typed)) ? KEYWORD : Integer.MAX_VALUE;
        }
    }

    private record Names(List<Entry> all, Map<String, Named> byShortName) {}

    private record Hit(Entry entry, int distance) {}

    @Override
    public List<Named> matching(String typed, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (wanted.isEmpty()) {
            return names.get().all().stream().limit(most).map(Entry::named).toList();
        }
        return names.get().all().stream().map(entry -> new Hit(entry, entry.distance(wanted)))
                .filter(hit -> hit.distance() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Hit::distance)
                        .thenComparing(hit -> hit.entry().named().name().length()))
                .limit(most).map(hit -> hit.entry().named()).toList();
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
        return new Entry(new Named(emoji.getEmoji(), name), List.copyOf(shortNames),
                Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).toList(),
                emoji.getKeywords().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
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
