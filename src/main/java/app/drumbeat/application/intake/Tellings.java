package app.drumbeat.application.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * The posts of a file, those that it tells more than once put together. Which they are depends on the file alone and not on what
 * the calendar holds, so that a file means the same each time.
 */
final class Tellings {

    /** Where posts are the same unless their gists tell them apart. */
    record Key(Id<Channel> channel, Optional<LocalDate> day, String title) {

        static Key of(Post post) {
            return new Key(post.channel(), post.day(), Plain.key(post.title()));
        }

        private static Key of(Id<Channel> channel, ReadPost post) {
            return new Key(channel, post.day(), Plain.key(post.said().title().orElse("")));
        }
    }

    /** Where a post can be seen. */
    record Address(Id<Channel> channel, String link) {}

    /**
     * One post, as all rows about it tell it.
     *
     * @param first the first of them, as a place in the list of posts
     */
    record Telling(int first, Id<Channel> channel, Key key, Optional<String> id, Gist gist) {

        Optional<Address> address() {
            return gist.postedLink().map(link -> new Address(channel, link));
        }
    }

    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Key, List<Integer>> byKey = new HashMap<>();
    private final Map<Address, Integer> byAddress = new HashMap<>();
    private final Map<Integer, Integer> repeats = new HashMap<>();

    /** @param channels of each post; one without is not among the tellings */
    Tellings(List<ReadPost> posts, List<Optional<Channel>> channels) {
        for (int i = 0; i < posts.size(); i++) {
            Optional<Channel> channel = channels.get(i);
            if (channel.isPresent()) {
                take(i, posts.get(i), channel.get().id());
            }
        }
    }

    /** Each post of the file once. */
    List<Telling> all() {
        return List.copyOf(tellings);
    }

    /** The first post of the file that a later one repeats. */
    Optional<Integer> repeatedBy(int post) {
        return Optional.ofNullable(repeats.get(post));
    }

    private void take(int place, ReadPost post, Id<Channel> channel) {
        Telling told = new Telling(place, channel, Key.of(channel, post), post.said().id(), Gist.of(post));
        Optional<Integer> before = told.id().isPresent() ? Optional.empty() : before(told);
        if (before.isPresent()) {
            Telling first = tellings.get(before.get());
            tellings.set(before.get(),
                    new Telling(first.first, channel, first.key, first.id, first.gist.and(told.gist)));
            repeats.put(place, first.first);
        } else {
            byKey.computeIfAbsent(told.key, key -> new ArrayList<>()).add(tellings.size());
            tellings.add(told);
        }
        int at = before.orElse(tellings.size() - 1);
        told.address().ifPresent(address -> byAddress.putIfAbsent(address, at));
    }

    /** The same address is the same post whatever else is said; else nothing may tell them apart. */
    private Optional<Integer> before(Telling told) {
        Optional<Integer> there = told.address().flatMap(address -> Optional.ofNullable(byAddress.get(address)));
        return there.or(() -> byKey.getOrDefault(told.key, List.of()).stream()
                .filter(at -> tellings.get(at).gist.agrees(told.gist)).findFirst());
    }
}
