package app.drumbeat.application.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import app.drumbeat.application.workspace.Gate;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Bring posts from one state to the next, by the moves that a person may make. */
public final class PostStates {

    private final Workspace workspace;
    private final Gate gate;

    public PostStates(Workspace workspace) {
        this.workspace = workspace;
        this.gate = new Gate(workspace);
    }

    /** What keeps a post from being approved or scheduled. */
    public Optional<Gate.Bar> bar(Id<Post> id, PostStatus wanted) {
        return workspace.library().posts().find(id).flatMap(post -> gate.bar(post, wanted));
    }

    /** Whether anything does. */
    public boolean isHeldBack(Id<Post> id, PostStatus wanted) {
        return bar(id, wanted).isPresent();
    }

    /**
     * Changes the state of a post; does nothing if the post is gone, has that state, or {@linkplain #isHeldBack is held back}.
     *
     * @throws IllegalArgumentException if a person may not make that move, or it needs a reason: see {@link #posted}
     */
    public boolean change(Id<Post> id, PostStatus wanted) {
        return workspace.perform(StepName.of("step.post.state"), library -> library.posts().find(id)
                .filter(post -> post.status() != wanted && !isHeldBack(id, wanted))
                .map(post -> Changes.of(Change.replaced(post, moved(post, wanted))))
                .orElseGet(Changes::none));
    }

    /**
     * Brings those of several posts into a state that a person may bring there by hand; the others stay. Posted is told of each
     * alone, since each has its time and link.
     */
    public boolean change(Collection<Id<Post>> ids, PostStatus wanted) {
        return workspace.perform(StepName.of("step.many.state", ids.size()), library -> new Changes(ids.stream()
                .map(library.posts()::find).flatMap(Optional::stream)
                .filter(post -> mayTogether(post, wanted) && !isHeldBack(post.id(), wanted))
                .<Change<?>>map(post -> Change.replaced(post, moved(post, wanted))).toList()));
    }

    private static boolean mayTogether(Post post, PostStatus wanted) {
        return wanted != PostStatus.POSTED && post.status() != PostStatus.POSTED && post.status() != wanted
                && post.nextStatuses().contains(wanted) && !post.status().needsReasonFor(wanted);
    }

    /**
     * Marks a post as posted.
     *
     * @param at when it really went out
     * @param link where it can be seen, or empty
     * @param reason why it went out before it was cleared; must say something where the post was a draft or in review
     * @throws IllegalArgumentException if the post cannot become posted from its state, or the reason is missing
     */
    public boolean posted(Id<Post> id, Instant at, String link, String reason) {
        return workspace.perform(StepName.of("step.post.posted"), library -> library.posts().find(id)
                .map(post -> Changes
                        .of(Change.replaced(post, postedFrom(post, new Outcome(Optional.of(at), link, reason)))))
                .orElseGet(Changes::none));
    }

    private static Post moved(Post post, PostStatus wanted) {
        if (!post.nextStatuses().contains(wanted) || post.status().needsReasonFor(wanted)) {
            throw new IllegalArgumentException("No move by hand from " + post.status() + " to " + wanted);
        }
        Post moved = post.in(wanted);
        return post.status() == PostStatus.POSTED ? moved.ending(Outcome.NONE) : moved;
    }

    private static Post postedFrom(Post post, Outcome outcome) {
        boolean allowed = post.status() == PostStatus.POSTED || post.nextStatuses().contains(PostStatus.POSTED);
        if (!allowed || (post.status().needsReasonFor(PostStatus.POSTED) && outcome.reason().isBlank())) {
            throw new IllegalArgumentException("No way from " + post.status() + " to posted without a reason");
        }
        return post.in(PostStatus.POSTED).ending(outcome);
    }
}
