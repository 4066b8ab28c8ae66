package app.drumbeat.application.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;

/** Move posts to other days and times. */
public final class PostMoving {

    private final Workspace workspace;

    public PostMoving(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Moves posts to a day and keeps their times; an idea becomes a draft there. Posts that are gone are passed over. */
    public boolean move(Collection<Id<Post>> ids, LocalDate day) {
        return workspace.perform(StepName.of("step.post.move", ids.size()), library -> new Changes(found(ids).stream()
                .<Change<?>>map(post -> Change.replaced(post, post.movedTo(day))).toList()));
    }

    /** Moves dated posts by a number of days, back or forth; posts without a day stay. */
    public boolean moveBy(Collection<Id<Post>> ids, int days) {
        return workspace.perform(StepName.of("step.post.move", ids.size()), library -> new Changes(found(ids).stream()
                .<Change<?>>map(post -> Change.replaced(post,
                        post.day().map(day -> post.movedTo(day.plusDays(days))).orElse(post)))
                .toList()));
    }

    /** Puts one post on a day and time. */
    public boolean place(Id<Post> id, Slot slot) {
        return workspace.perform(StepName.of("step.post.move", 1), library -> library.posts().find(id)
                .map(post -> Changes.of(Change.replaced(post, post.at(slot)))).orElseGet(Changes::none));
    }

    /** Takes a post off its day: a draft becomes an idea by it. Does nothing if the post is gone or its state needs a day. */
    public boolean takeOff(Id<Post> id) {
        return workspace.perform(StepName.of("step.post.takeOff"), library -> library.posts().find(id)
                .filter(post -> post.status() == PostStatus.DRAFT || post.status().allowsNoDay())
                .map(post -> Changes.of(Change.replaced(post, post.withoutDay()))).orElseGet(Changes::none));
    }

    private List<Post> found(Collection<Id<Post>> ids) {
        return ids.stream().map(id -> workspace.library().posts().find(id)).flatMap(Optional::stream).toList();
    }
}
