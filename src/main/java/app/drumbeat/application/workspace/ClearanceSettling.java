package app.drumbeat.application.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/**
 * Sees to it that no post is cleared that a finding blocks, whatever writes it: a choice for many, a drag, an undo, a series. It goes
 * back to review. What an import brings, and what only moves, keeps its state: it was cleared elsewhere, and is told of.
 */
final class ClearanceSettling {

    private final Library library;
    private final Clearance clearance;

    ClearanceSettling(Library library) {
        this.library = library;
        this.clearance = new Clearance(library);
    }

    Changes settled(Changes wanted) {
        boolean concerned = wanted.list().stream().anyMatch(ClearanceSettling::mayClear);
        Set<Id<Post>> uncovered = uncovered(wanted);
        if (!concerned && uncovered.isEmpty()) {
            return wanted;
        }
        Set<Id<Dismissal>> letPass = clearance.letPass();
        for (Change<?> change : wanted.list()) {
            if (change.kind() == Dismissal.class) {
                Id<Dismissal> id = Id.of(change.id().value());
                if (change.after().isPresent()) {
                    letPass.add(id);
                } else {
                    letPass.remove(id);
                }
            }
        }
        List<Change<?>> settled = new ArrayList<>();
        for (Change<?> change : wanted.list()) {
            uncovered.remove(Id.<Post>of(change.id().value()));
            settled.add(mayClear(change) ? held(change, letPass) : change);
        }
        for (Id<Post> id : uncovered) {
            library.posts().find(id).filter(post -> post.status().isCleared())
                    .filter(post -> clearance.blocks(post, letPass))
                    .ifPresent(post -> settled.add(Change.replaced(post, post.in(PostStatus.IN_REVIEW))));
        }
        return new Changes(settled);
    }

    /** Whether it makes a post cleared, or changes what a cleared one says. */
    private static boolean mayClear(Change<?> change) {
        if (!(change.before().orElse(null) instanceof Post before
                && change.after().orElse(null) instanceof Post after)) {
            return false;
        }
        return after.status().isCleared() && !(before.status().isCleared() && saysTheSame(before, after));
    }

    private Change<?> held(Change<?> change, Set<Id<Dismissal>> letPass) {
        if (change.before().orElse(null) instanceof Post before && change.after().orElse(null) instanceof Post after
                && clearance.blocks(after, letPass)) {
            return Change.replaced(before, after.in(PostStatus.IN_REVIEW));
        }
        return change;
    }

    private static boolean saysTheSame(Post before, Post after) {
        return before.words().equals(after.words()) && before.media().equals(after.media())
                && before.tags().equals(after.tags()) && before.owner().equals(after.owner());
    }

    /** The posts of which something that was let pass is not any more. */
    private static Set<Id<Post>> uncovered(Changes wanted) {
        Set<Id<Post>> posts = new LinkedHashSet<>();
        for (Change<?> change : wanted.list()) {
            if (change.kind() == Dismissal.class && change.after().isEmpty()) {
                Concerns.postOf(Id.of(change.id().value())).ifPresent(posts::add);
            }
        }
        return posts;
    }
}
