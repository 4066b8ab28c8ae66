package app.drumbeat.application.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;

/** Write, copy and delete posts, and bring deleted ones back. */
public final class PostWriting {

    private final Workspace workspace;
    private final Fresh fresh;

    public PostWriting(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    /** A new draft; without a day, a new idea. */
    public Post create(Id<Channel> channel, Optional<Slot> slot, Words words) {
        Post post = slot.map(s -> Post.draft(fresh.id(), channel, s, words, fresh.next()))
                .orElseGet(() -> Post.idea(fresh.id(), channel, words, fresh.next())
                        .keeping(ShelfLife.noted(workspace.today())));
        workspace.perform(StepName.of("step.post.create"), library -> Changes.of(Change.made(post)));
        return post;
    }

    /**
     * Changes one post; does nothing if it is gone.
     *
     * @param step the key that names what was edited
     * @param edit makes the changed copy of the post as it is now
     * @return whether anything changed
     */
    public boolean edit(Id<Post> id, String step, UnaryOperator<Post> edit) {
        return workspace.perform(StepName.of(step), library -> library.posts().find(id)
                .map(post -> Changes.of(Change.replaced(post, edit.apply(post)))).orElseGet(Changes::none));
    }

    /** A draft of its own that says the same, on the same day; an idea is copied as an idea. */
    public Optional<Post> duplicate(Id<Post> id) {
        Optional<Post> copy = workspace.library().posts().find(id).map(this::copyOf);
        copy.ifPresent(post -> workspace.perform(StepName.of("step.post.duplicate"),
                library -> Changes.of(Change.made(post))));
        return copy;
    }

    /**
     * Makes drafts that say the same, from a day on, as far apart as the posts are.
     *
     * @return the copies; posts that are gone or have no day are passed over
     */
    public List<Post> copyTo(Collection<Id<Post>> ids, LocalDate day) {
        List<Post> posts = ids.stream().map(id -> workspace.library().posts().find(id)).flatMap(Optional::stream)
                .filter(post -> post.day().isPresent()).toList();
        Optional<LocalDate> first = posts.stream().map(post -> post.day().orElseThrow()).min(LocalDate::compareTo);
        List<Post> copies = posts.stream().map(post -> copyOf(post).movedTo(day.plusDays(
                ChronoUnit.DAYS.between(first.orElseThrow(), post.day().orElseThrow())))).toList();
        workspace.perform(StepName.of("step.post.paste", copies.size()),
                library -> new Changes(copies.stream().<Change<?>>map(Change::made).toList()));
        return copies;
    }

    /** Deletes posts; they can be brought back for {@value DeletedPost#DAYS_KEPT} days. */
    public boolean delete(Collection<Id<Post>> ids) {
        Instant now = workspace.now();
        return workspace.perform(StepName.of("step.post.delete", ids.size()), library -> {
            List<Change<?>> changes = new ArrayList<>();
            for (Id<Post> id : ids) {
                library.posts().find(id).ifPresent(post -> {
                    changes.add(Change.removed(post));
                    DeletedPost deleted = DeletedPost.of(post, now);
                    changes.add(library.deletedPosts().find(deleted.id()).map(old -> Change.replaced(old, deleted))
                            .orElseGet(() -> Change.made(deleted)));
                });
            }
            return new Changes(changes);
        });
    }

    /** Brings a deleted post back where it was; does nothing if it is not there, or its channel is gone. */
    public boolean bringBack(Id<DeletedPost> id) {
        return workspace.perform(StepName.of("step.post.bringBack"), library -> library.deletedPosts().find(id)
                .filter(deleted -> library.channels().find(deleted.post().channel()).isPresent())
                .filter(deleted -> library.posts().find(deleted.post().id()).isEmpty())
                .map(deleted -> Changes.of(Change.removed(deleted), Change.made(withKnownCampaign(deleted.post()))))
                .orElseGet(Changes::none));
    }

    private Post withKnownCampaign(Post post) {
        Post known = post.campaign().filter(c -> workspace.library().campaigns().find(c).isEmpty()).isPresent()
                ? post.inCampaign(Optional.empty())
                : post;
        return known.returning(workspace.now());
    }

    private Post copyOf(Post post) {
        Post bare = post.slot()
                .map(slot -> Post.draft(fresh.id(), post.channel(), slot, post.words(), fresh.next()))
                .orElseGet(() -> Post.idea(fresh.id(), post.channel(), post.words(), fresh.next()));
        return bare.inCampaign(post.campaign()).tagged(post.tags()).showing(post.media()).ownedBy(post.owner());
    }
}
