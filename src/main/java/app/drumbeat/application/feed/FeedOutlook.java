package app.drumbeat.application.feed;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a feed would hold if it were written now, and what it would leave out.
 *
 * @param posts how many posts of the calendar share each fate; every post counts once, and a fate that none has is left out
 */
public record FeedOutlook(Map<FeedFate, Integer> posts) {

    public FeedOutlook {
        posts = Map.copyOf(posts);
    }

    static FeedOutlook of(Stream<FeedFate> fates) {
        return new FeedOutlook(fates.collect(Collectors.groupingBy(fate -> fate, () -> new EnumMap<>(FeedFate.class),
                Collectors.summingInt(fate -> 1))));
    }

    public int count(FeedFate fate) {
        return posts.getOrDefault(fate, 0);
    }

    /** How many entries the feed would have. */
    public int entries() {
        return count(FeedFate.ENTRY);
    }
}
