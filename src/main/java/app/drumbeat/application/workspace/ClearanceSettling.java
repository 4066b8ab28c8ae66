package app.drumbeat.application.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.Submission;

/**
 * Sees to it that no post is cleared that a finding blocks or that lacks its review, whatever writes it: a choice for many, a drag, an
 * undo, a series. It goes back to review. What an import brings, and what only moves, keeps its state: it was cleared elsewhere, and
 * is told of.
 */
final class ClearanceSettling {

    private final Library library;
    private final Clearance clearance;
    private final Approvals approvals;

    ClearanceSettling(Library library, Clearance clearance, Approvals approvals) {
        this.library = library;
        this.clearance = clearance;
        this.approvals = approvals;
    }

    Changes settled(Changes wanted) {
        boolean concerned = wanted.list().stream().anyMatch(ClearanceSettling::mayClear);
        LeaningPosts leaning = new LeaningPosts(library, wanted);
        Set<Id<Post>> uncovered = uncovered(wanted);
        uncovered.addAll(leaning.touched());
        BackedPosts backing = new BackedPosts(library, wanted);
        uncovered.addAll(backing.touched());
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
        Rules rules = new Rules(letPass, SubmissionChanges.of(wanted, library), leaning, backing);
        List<Change<?>> settled = new ArrayList<>();
        for (Change<?> change : wanted.list()) {
            if (change.kind() == Post.class) {
                uncovered.remove(Id.<Post>of(change.id().value()));
            }
            settled.add(mayClear(change) ? held(change, rules) : change);
        }
        for (Id<Post> id : uncovered) {
            library.posts().find(id).filter(post -> post.status().isCleared()).filter(rules::hold)
                    .ifPresent(post -> settled.add(Change.replaced(post, post.in(PostStatus.IN_REVIEW))));
        }
        return new Changes(settled);
    }

    /** What holds once the changes are written. */
    private final class Rules {

        private final Set<Id<Dismissal>> letPass;
        private final Map<Id<Post>, List<Submission>> sent;
        private final LeaningPosts leaning;
        private final BackedPosts backing;

        Rules(Set<Id<Dismissal>> letPass, Map<Id<Post>, List<Submission>> sent, LeaningPosts leaning,
                BackedPosts backing) {
            this.backing = backing;
            this.letPass = letPass;
            this.sent = sent;
            this.leaning = leaning;
        }

        /** Whether a post cannot be cleared. */
        boolean hold(Post post) {
            return shows(post) || clearance.blocks(post, letPass, leaning, backing)
                    || approvals.lacks(post, letPass::contains, sent);
        }

        /** Whether it shows somebody who did not allow it, on that day. */
        boolean shows(Post post) {
            return !leaning.lacks(post).isEmpty();
        }
    }

    /** Whether it makes a post cleared, or changes what a cleared one says, or when: a consent may have ended by then. */
    private static boolean mayClear(Change<?> change) {
        if (!(change.before().orElse(null) instanceof Post before
                && change.after().orElse(null) instanceof Post after)) {
            return false;
        }
        return after.status().isCleared() && !(before.status().isCleared() && saysTheSame(before, after)
                && before.slot().equals(after.slot()));
    }

    private static Change<?> held(Change<?> change, Rules rules) {
        if (change.before().orElse(null) instanceof Post before && change.after().orElse(null) instanceof Post after) {
            boolean onlyMoves = before.status().isCleared() && saysTheSame(before, after);
            if (onlyMoves ? rules.shows(after) : rules.hold(after)) {
                return Change.replaced(before, after.in(PostStatus.IN_REVIEW));
            }
        }
        return change;
    }

    private static boolean saysTheSame(Post before, Post after) {
        return before.words().equals(after.words()) && before.media().equals(after.media())
                && before.channel().equals(after.channel()) && before.campaign().equals(after.campaign())
                && before.tags().equals(after.tags()) && before.owner().equals(after.owner());
    }

    /** The posts of which something that was let pass is not any more, or whose approval is taken back. */
    private static Set<Id<Post>> uncovered(Changes wanted) {
        Set<Id<Post>> posts = new LinkedHashSet<>();
        for (Change<?> change : wanted.list()) {
            if (change.kind() == Dismissal.class && change.after().isEmpty()) {
                Id<Dismissal> gone = Id.of(change.id().value());
                Concerns.postOf(gone).or(() -> Approvals.postOf(gone)).or(() -> BackedPosts.postOf(gone))
                        .ifPresent(posts::add);
            }
            if (change.before().orElse(null) instanceof Submission sent) {
                posts.add(sent.post());
            }
        }
        return posts;
    }
}
