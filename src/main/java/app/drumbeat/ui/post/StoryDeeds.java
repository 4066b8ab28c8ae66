package app.drumbeat.ui.post;

import java.util.List;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;

/** What can be done with a message that is said on several channels, each said afterwards with a way to undo it. */
final class StoryDeeds {

    private final Together together;
    private final Background background;
    private final PostTalk talk;

    StoryDeeds(Together together, Background background, PostTalk talk) {
        this.together = together;
        this.background = background;
        this.talk = talk;
    }

    /** Plans the message for other channels too. */
    void add(Post post, List<Id<Channel>> channels) {
        background.run(() -> together.story().add(post.id(), channels), made -> {
            if (!made.isEmpty()) {
                talk.done("together.done.added", made.size());
            }
        });
    }

    /** Gives the post a part for itself, or makes it like the others again. */
    void share(Post post, Part part, boolean shared) {
        background.run(() -> shared
                ? together.story().share(post.id(), part)
                : together.story().keep(post.id(), part), done -> {});
    }

    void part(Post post) {
        background.run(() -> together.story().part(post.id()), done -> {
            if (done) {
                talk.done("together.done.parted");
            }
        });
    }
}
