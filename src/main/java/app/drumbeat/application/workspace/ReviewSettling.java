package app.drumbeat.application.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.Version;

/** Freezes a version of each post that is sent to review, whatever sends it: its panel, the board, a choice for many. */
final class ReviewSettling {

    private final Library library;
    private final Approvals approvals;

    ReviewSettling(Library library, Approvals approvals) {
        this.library = library;
        this.approvals = approvals;
    }

    /** @param by who sends them */
    Changes settled(Changes wanted, Instant now, String by) {
        if (wanted.list().stream().noneMatch(ReviewSettling::sends)) {
            return wanted;
        }
        Map<Id<Post>, List<Submission>> sent = SubmissionChanges.of(wanted, library);
        List<Change<?>> settled = new ArrayList<>(wanted.list());
        for (Change<?> change : wanted.list()) {
            if (sends(change) && change.after().orElse(null) instanceof Post post && !sent.containsKey(post.id())) {
                next(post, now, by).ifPresent(submission -> settled.add(Change.made(submission)));
            }
        }
        return new Changes(settled);
    }

    private static boolean sends(Change<?> change) {
        return change.before().orElse(null) instanceof Post before && change.after().orElse(null) instanceof Post after
                && after.status() == PostStatus.IN_REVIEW && before.status() == PostStatus.DRAFT;
    }

    /** Nothing where no route takes the post, or just this version is under way already. */
    private Optional<Submission> next(Post post, Instant now, String by) {
        return approvals.route(post).flatMap(route -> {
            Optional<Submission> latest = approvals.latest(post.id());
            Version version = approvals.version(post);
            boolean underWay = latest.filter(last -> last.standing() != Standing.CHANGES_WANTED
                    && last.route().equals(route.id()) && last.version().equals(version)).isPresent();
            return underWay ? Optional.empty() : Optional.of(Submission.next(post, route, version, latest, now, by));
        });
    }
}
