package app.drumbeat.application.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;

/**
 * Finds out which posts of a file are in the calendar already, and which stand in the file twice.
 *
 * <p>A post is the same when channel, date and title agree, case, blanks and punctuation apart. Where several agree, as when one
 * title goes out twice a day, those of the same time belong together first. A table of ours names its posts by id, and an export
 * of a network by where they can be seen; both count more.
 */
final class PostMatching {

    /** What a post of the file is: one that is there, a repetition of an earlier one of the file, or a new one. */
    record Match(Optional<Post> existing, Optional<Integer> repeats) {

        static final Match NEW = new Match(Optional.empty(), Optional.empty());
    }

    private record Key(Id<Channel> channel, Optional<LocalDate> day, String title) {}

    /** Where a post can be seen: no other post can be seen there. */
    private record Address(Id<Channel> channel, String link) {}

    private final List<ReadPost> read;
    private final List<Optional<Channel>> channels;
    private final Function<Id<Post>, Optional<Post>> byId;
    private final Map<Key, List<Post>> existing = new HashMap<>();
    private final Map<Address, Post> existingAt = new HashMap<>();
    private final Map<Key, List<Integer>> seen = new HashMap<>();
    private final Map<Address, Integer> seenAt = new HashMap<>();
    private final Set<Id<Post>> claimed = new HashSet<>();
    private final @Nullable Match[] matches;

    private PostMatching(List<ReadPost> read, List<Optional<Channel>> channels, List<Post> posts,
            Function<Id<Post>, Optional<Post>> byId) {
        this.read = read;
        this.channels = channels;
        this.byId = byId;
        matches = new Match[read.size()];
        for (Post post : posts) {
            existing.computeIfAbsent(new Key(post.channel(), post.day(), Plain.key(post.title())),
                    key -> new ArrayList<>())
                    .add(post);
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
        PostMatching matching = new PostMatching(read, channels, posts, byId);
        for (int i = 0; i < read.size(); i++) {
            matching.byId(i);
        }
        for (int i = 0; i < read.size(); i++) {
            matching.byAddress(i);
        }
        for (int i = 0; i < read.size(); i++) {
            matching.byTime(i);
        }
        for (int i = 0; i < read.size(); i++) {
            matching.byOrder(i);
            matching.nameTheFirst(i);
        }
        return List.of(matching.matches);
    }

    private void byId(int i) {
        if (channels.get(i).isEmpty()) {
            matches[i] = Match.NEW;
            return;
        }
        read.get(i).said().id().map(Id::<Post>of).flatMap(byId).filter(post -> !claimed.contains(post.id()))
                .ifPresent(post -> claim(i, post));
    }

    private void byAddress(int i) {
        Optional<Address> address = matches[i] == null ? address(i) : Optional.empty();
        if (address.isEmpty()) {
            return;
        }
        Integer earlier = seenAt.putIfAbsent(address.get(), i);
        if (earlier != null) {
            matches[i] = new Match(Optional.empty(), Optional.of(earlier));
        } else {
            Optional.ofNullable(existingAt.get(address.get())).filter(post -> !claimed.contains(post.id()))
                    .ifPresent(post -> claim(i, post));
        }
    }

    private void byTime(int i) {
        if (matches[i] == null) {
            free(i).stream().filter(post -> time(post).equals(read.get(i).time())).findFirst()
                    .ifPresent(post -> claim(i, post));
        }
    }

    /** What is left: first what the file repeats, then what the calendar has at another time. */
    private void byOrder(int i) {
        if (matches[i] != null) {
            if (channels.get(i).isPresent() && repeated(i).isEmpty()) {
                remember(i);
            }
            return;
        }
        Optional<Integer> repeats = seen.getOrDefault(key(i), List.of()).stream()
                .filter(earlier -> isRepeated(earlier, i)).findFirst();
        if (repeats.isPresent()) {
            matches[i] = new Match(Optional.empty(), repeats);
            return;
        }
        matches[i] = Match.NEW;
        free(i).stream().findFirst().ifPresent(post -> claim(i, post));
        remember(i);
    }

    /** A repetition of a repetition is one of the first. */
    private void nameTheFirst(int i) {
        Optional<Integer> first = repeated(i).flatMap(this::repeated);
        if (first.isPresent()) {
            matches[i] = new Match(Optional.empty(), first);
        }
    }

    private Optional<Integer> repeated(int i) {
        Match match = matches[i];
        return match == null ? Optional.empty() : match.repeats();
    }

    /** Two posts of one day may have one title; they are one only if their texts do not tell them apart. */
    private boolean isRepeated(int earlier, int later) {
        Optional<String> oneText = read.get(earlier).said().text();
        Optional<String> otherText = read.get(later).said().text();
        if (oneText.isPresent() && otherText.isPresent()
                && !Plain.key(oneText.get()).equals(Plain.key(otherText.get()))) {
            return false;
        }
        Optional<LocalTime> one = read.get(earlier).time();
        Optional<LocalTime> other = read.get(later).time();
        return read.get(later).said().id().isEmpty() && (one.isEmpty() || other.isEmpty() || one.equals(other));
    }

    private void claim(int i, Post post) {
        claimed.add(post.id());
        matches[i] = new Match(Optional.of(post), Optional.empty());
    }

    private void remember(int i) {
        seen.computeIfAbsent(key(i), key -> new ArrayList<>()).add(i);
    }

    private List<Post> free(int i) {
        return existing.getOrDefault(key(i), List.of()).stream().filter(post -> !claimed.contains(post.id())).toList();
    }

    private Optional<Address> address(int i) {
        return read.get(i).said().postedLink()
                .map(link -> new Address(channels.get(i).orElseThrow().id(), link));
    }

    private Key key(int i) {
        ReadPost post = read.get(i);
        return new Key(channels.get(i).orElseThrow().id(), post.day(), Plain.key(post.said().title().orElse("")));
    }

    private static Optional<LocalTime> time(Post post) {
        return post.slot().flatMap(Slot::time);
    }
}
