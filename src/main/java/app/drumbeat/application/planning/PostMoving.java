package app.drumbeat.application.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.domain.post.Slot;

/** Move posts to other days and times. */
public final class PostMoving {

    private final Workspace workspace;
    private final Fresh fresh;
    private final FreeTimes times;
    private final Optional<String> why;

    public PostMoving(Workspace workspace, Fresh fresh) {
        this(workspace, fresh, Optional.empty());
    }

    private PostMoving(Workspace workspace, Fresh fresh, Optional<String> why) {
        this.workspace = workspace;
        this.fresh = fresh;
        this.times = new FreeTimes(workspace);
        this.why = why;
    }

    /** The same for moves to days that a review cannot reach: the reason is kept with each of them, in the same step. */
    public PostMoving although(String reason) {
        return new PostMoving(workspace, fresh, Optional.of(reason));
    }

    /**
     * Moves posts to a day and keeps their times; an idea becomes a draft there, and an evergreen one a copy of it. Posts that
     * are gone are passed over.
     */
    public boolean move(Collection<Id<Post>> ids, LocalDate day) {
        return workspace.perform(StepName.of("step.post.move", ids.size()), library -> new Changes(found(ids).stream()
                .flatMap(post -> moved(post, post.movedTo(day))).toList()));
    }

    /** Moves dated posts by a number of days, back or forth; posts without a day stay. */
    public boolean moveBy(Collection<Id<Post>> ids, int days) {
        return workspace.perform(StepName.of("step.post.move", ids.size()), library -> new Changes(found(ids).stream()
                .flatMap(post -> post.day().stream().flatMap(
                        day -> moved(post, post.movedTo(day.plusDays(days)))))
                .toList()));
    }

    /** Puts one post on a day and time; an idea as {@link #move} does. */
    public boolean place(Id<Post> id, Slot slot) {
        return workspace.perform(StepName.of("step.post.move", 1), library -> library.posts().find(id)
                .map(post -> new Changes(moved(post, post.at(slot)).toList())).orElseGet(Changes::none));
    }

    /** Puts an idea on a day of a channel, whichever it was noted for, at a usual time that is free. */
    public boolean fill(Id<Post> idea, Id<Channel> channel, LocalDate day) {
        return workspace.perform(StepName.of("step.post.move", 1), library -> library.posts().find(idea)
                .map(post -> new Changes(moved(post,
                        post.on(channel).at(times.onItsDay(channel, Slot.on(day)))).toList()))
                .orElseGet(Changes::none));
    }

    /** Takes a post off its day: a draft becomes an idea by it. Does nothing if the post is gone or its state needs a day. */
    public boolean takeOff(Id<Post> id) {
        return workspace.perform(StepName.of("step.post.takeOff"), library -> library.posts().find(id)
                .filter(post -> post.status() == PostStatus.DRAFT || post.status().allowsNoDay())
                .map(post -> Changes.of(Change.replaced(post, post.withoutDay()))).orElseGet(Changes::none));
    }

    /** An evergreen idea stays, and rests for a while; what is planned is a copy of it. */
    private Stream<Change<?>> moved(Post post, Post there) {
        if (post.status() != PostStatus.IDEA || !post.life().evergreen()) {
            return Stream.concat(Stream.of(Change.replaced(post, there)), because(there));
        }
        Post copy = Post.draft(fresh.id(), there.channel(), there.slot().orElseThrow(), there.words(), fresh.next())
                .inCampaign(there.campaign()).tagged(there.tags()).showing(there.media()).ownedBy(there.owner());
        Optional<LocalDate> again = there.day().map(day -> day.plusDays(ShelfLife.REST_DAYS));
        return Stream.of(Change.made(copy), Change.replaced(post, post.keeping(post.life().reusedFrom(again))));
    }

    private Stream<Change<?>> because(Post there) {
        return why.stream().flatMap(reason -> there.day().stream().map(day -> {
            Dismissal kept = new Dismissal(ReviewFlags.tooLate(there.id(), day), reason, workspace.now());
            return workspace.library().dismissals().find(kept.id()).map(old -> Change.replaced(old, kept))
                    .orElseGet(() -> Change.made(kept));
        }));
    }

    private List<Post> found(Collection<Id<Post>> ids) {
        return ids.stream().map(id -> workspace.library().posts().find(id)).flatMap(Optional::stream).toList();
    }
}
