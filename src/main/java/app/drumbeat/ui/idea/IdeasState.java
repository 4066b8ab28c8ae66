package app.drumbeat.ui.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/** All that the page of ideas shows, read at once. */
public record IdeasState(List<Post> posts, List<Channel> channels, CalendarFacts calendar, LocalDate today,
        boolean writable) {

    public IdeasState {
        posts = List.copyOf(posts);
        channels = List.copyOf(channels);
    }

    Optional<Channel> channelOf(Post post) {
        return channels.stream().filter(channel -> channel.id().equals(post.channel())).findFirst();
    }

    /**
     * The posts that say what is looked for, on one channel or on all.
     *
     * @param words all of them must occur somewhere in title, text, tags, notes, owner or channel
     */
    List<Post> matching(String words, Optional<Channel> channel) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
        return posts.stream().filter(post -> channel.isEmpty() || channel.get().id().equals(post.channel()))
                .filter(post -> {
                    String said = said(post);
                    return wanted.stream().allMatch(said::contains);
                }).toList();
    }

    private String said(Post post) {
        return String.join("\n", post.title(), post.words().text(), post.words().notes(), post.owner(),
                String.join("\n", post.tags()), channelOf(post).map(Channel::name).orElse(""))
                .toLowerCase(Locale.ROOT);
    }
}
