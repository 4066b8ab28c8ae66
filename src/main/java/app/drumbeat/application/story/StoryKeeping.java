package app.drumbeat.application.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostParts;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.domain.post.Ties;

/** Keep posts that say one message together. Every verb is one step; it does nothing where the post is gone. */
public final class StoryKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public StoryKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    /** The posts that say the same together with a post, itself among them; empty where it stands alone. */
    public List<Post> of(Post post) {
        List<Post> together = post.ties().sharing().map(Sharing::story).map(workspace.library().posts()::saying)
                .orElse(List.of());
        return together.size() > 1 ? together : List.of();
    }

    /**
     * Plans what a post says for other channels too, at the same time: a draft on each, or an idea where the post is one.
     *
     * @return the new posts
     */
    public List<Post> add(Id<Post> id, Collection<Id<Channel>> channels) {
        List<Post> made = new ArrayList<>();
        workspace.perform(StepName.of("step.story.add", channels.size()), library -> {
            Optional<Post> found = library.posts().find(id);
            if (found.isEmpty() || channels.isEmpty()) {
                return Changes.none();
            }
            Post post = found.get();
            Id<Sharing> story = post.ties().sharing().map(Sharing::story).orElseGet(fresh::id);
            Post first = post.ties().sharing().isPresent()
                    ? post
                    : post.tied(post.ties().sharing(Optional.of(Sharing.all(story))));
            channels.forEach(channel -> made.add(copy(first, channel, story)));
            List<Change<?>> changes = new ArrayList<>(List.of(Change.replaced(post, first)));
            made.forEach(copy -> changes.add(Change.made(copy)));
            return new Changes(changes);
        });
        return made;
    }

    /** Gives a post a part for itself: it may say something else there from now on. */
    public boolean keep(Id<Post> id, Part part) {
        return change(id, "step.story.own", (library, post, sharing) -> post.tied(
                post.ties().sharing(Optional.of(sharing.keeping(part)))));
    }

    /** Makes a part of a post the same as in the others again, and keeps it so. */
    public boolean share(Id<Post> id, Part part) {
        return change(id, "step.story.share", (library, post, sharing) -> {
            Post tied = post.tied(post.ties().sharing(Optional.of(sharing.sharing(part))));
            return library.posts().saying(sharing.story()).stream().filter(other -> !other.id().equals(id))
                    .filter(other -> other.ties().sharing().filter(there -> there.shares(part)).isPresent())
                    .findFirst().map(other -> PostParts.taking(part, tied, other)).orElse(tied);
        });
    }

    /** Takes a post out of the message; it says from now on what it says for itself. */
    public boolean part(Id<Post> id) {
        return change(id, "step.story.part",
                (library, post, sharing) -> post.tied(post.ties().sharing(Optional.empty())));
    }

    /** Makes the changed copy of a post that shares a message. */
    private interface Edit {
        Post of(Library library, Post post, Sharing sharing);
    }

    private boolean change(Id<Post> id, String step, Edit edit) {
        return workspace.perform(StepName.of(step), library -> library.posts().find(id)
                .flatMap(post -> post.ties().sharing().map(
                        sharing -> Changes.of(Change.replaced(post, edit.of(library, post, sharing)))))
                .orElseGet(Changes::none));
    }

    private Post copy(Post post, Id<Channel> channel, Id<Sharing> story) {
        Post bare = post.slot().map(slot -> Post.draft(fresh.id(), channel, slot, post.words(), fresh.next()))
                .orElseGet(() -> Post.idea(fresh.id(), channel, post.words(), fresh.next()).keeping(post.life()));
        return bare.inCampaign(post.campaign()).tagged(post.tags()).showing(post.media()).ownedBy(post.owner())
                .tied(Ties.NONE.sharing(Optional.of(Sharing.all(story))));
    }
}
