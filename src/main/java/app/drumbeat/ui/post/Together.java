package app.drumbeat.ui.post;

import java.util.List;
import java.util.Optional;

import app.drumbeat.application.series.SeriesFromHere;
import app.drumbeat.application.series.SeriesKeeping;
import app.drumbeat.application.series.SeriesView;
import app.drumbeat.application.story.StoryKeeping;
import app.drumbeat.domain.post.Post;

/** What ties posts to each other: series, and one message on several channels. */
public record Together(SeriesKeeping series, SeriesFromHere fromHere, StoryKeeping story) {

    /**
     * What a post belongs to.
     *
     * @param story all posts that say the same message, itself among them; empty where it stands alone
     */
    public record Seen(Optional<SeriesView> series, List<Post> story) {

        public static final Seen NOTHING = new Seen(Optional.empty(), List.of());

        public Seen {
            story = List.copyOf(story);
        }
    }

    Seen of(Post post) {
        return new Seen(series.of(post), story.of(post));
    }
}
