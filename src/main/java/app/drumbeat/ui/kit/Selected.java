package app.drumbeat.ui.kit;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/** What the side panel shows: one thing at a time, on every page the same. */
public sealed interface Selected {

    record Nothing() implements Selected {}

    record OfDay(LocalDate day) implements Selected {}

    record OfPost(Id<Post> post) implements Selected {}

    /** Several posts, two at least, in the order in which they were chosen. */
    record OfPosts(List<Id<Post>> posts) implements Selected {

        public OfPosts {
            posts = List.copyOf(posts);
        }
    }

    /** A silence, known by its channel and its first posting day. */
    record OfSilence(Id<Channel> channel, LocalDate first) implements Selected {}

    /** A short week of one or more channels, known by its first day. */
    record OfWeek(LocalDate week) implements Selected {}
}
