package app.drumbeat.application.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import app.drumbeat.application.intake.Tellings.Address;
import app.drumbeat.application.intake.Tellings.Key;
import app.drumbeat.application.intake.Tellings.Telling;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * Finds out which posts of a file are in the calendar already, and which stand in the file twice.
 *
 * <p>A post is the same when channel, date and title agree, case, blanks and punctuation apart. Where several agree, as when one
 * title goes out twice a day, those that say most alike belong together first: the same time and text, then the same time, then
 * the same text. A table of ours names its posts by id, and an export of a network by where they can be seen; both count more.
 */
final class PostMatching {

    /** What a post of the file is: one that is there, a repetition of an earlier one of the file, or a new one. */
    record Match(Optional<Post> existing, Optional<Integer> repeats) {}

    /** A post of the calendar. */
    private record There(Post post, Gist gist) {}

    /** How much alike two posts must be to be one, from most to least. */
    private static final List<BiPredicate<Gist, Gist>> ALIKE = List.of(
            (one, other) -> one.hasTimeOf(other) && one.hasTextOf(other), Gist::hasTimeOf, Gist::hasTextOf,
            (one, other) -> true);

    private final List<Telling> tellings;
    private final Map<Key, List<There>> existing = new HashMap<>();
    private final Map<Address, Post> existingAt = new HashMap<>();
    private final Map<Integer, Post> found = new HashMap<>();
    private final Set<Id<Post>> claimed = new HashSet<>();

    private PostMatching(List<Telling> tellings, List<Post> posts) {
        this.tellings = tellings;
        for (Post post : posts) {
            existing.computeIfAbsent(Key.of(post), key -> new ArrayList<>())
                    .add(new There(post, Gist.of(post)));
            if (!post.outcome().postedLink().isEmpty()) {
                existingAt.putIfAbsent(new Address(post.channel(), post.outcome().postedLink()), post);
            }
        }
    }

    /**
     * @param channels of each post of the file; a post without one is not matched
     * @param posts of the calendar, on all days that the file names, and those without a day
     * @param byId finds a post of the calendar on any day
     */
    static List<Match> of(List<ReadPost> read, List<Optional<Channel>> channels, List<Post> posts,
            Function<Id<Post>, Optional<Post>> byId) {
        Tellings tellings = new Tellings(read, channels);
        PostMatching matching = new PostMatching(tellings.all(), posts);
        matching.claim(telling -> telling.id().map(Id::<Post>of).flatMap(byId));
        matching.claim(telling -> telling.address().flatMap(at -> Optional.ofNullable(matching.existingAt.get(at))));
        for (BiPredicate<Gist, Gist> alike : ALIKE) {
            matching.claim(telling -> matching.free(telling, alike));
        }
        Match[] matches = new Match[read.size()];
        Arrays.setAll(matches, i -> new Match(Optional.ofNullable(matching.found.get(i)), tellings.repeatedBy(i)));
        return List.of(matches);
    }

    /** Gives every post of the file that has none yet the one of the calendar that is its own, unless another has it. */
    private void claim(Function<Telling, Optional<Post>> own) {
        for (Telling telling : tellings) {
            if (!found.containsKey(telling.first())) {
                own.apply(telling).filter(post -> claimed.add(post.id()))
                        .ifPresent(post -> found.put(telling.first(), post));
            }
        }
    }

    private Optional<Post> free(Telling telling, BiPredicate<Gist, Gist> alike) {
        return existing.getOrDefault(telling.key(), List.of()).stream()
                .filter(there -> !claimed.contains(there.post.id()))
                .filter(there -> telling.gist().canBeSeenWith(there.gist) && alike.test(telling.gist(), there.gist))
                .map(There::post).findFirst();
    }
}
