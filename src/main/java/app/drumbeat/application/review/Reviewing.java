package app.drumbeat.application.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.workspace.Approvals;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.domain.review.Version;

/** Send posts to review, and write down what reviewers said. */
public final class Reviewing {

    private final Workspace workspace;
    private final LeadTimes leadTimes;
    private final Approvals approvals;

    public Reviewing(Workspace workspace, LeadTimes leadTimes) {
        this.workspace = workspace;
        this.leadTimes = leadTimes;
        this.approvals = workspace.approvals();
    }

    /** What a reviewer said. */
    public record Said(Verdict.Kind kind, String who, String note, LocalDate day, String evidence) {}

    /** The review of a post, as it stands. */
    public PostReview of(Post post) {
        Library library = workspace.library();
        Optional<Route> route = approvals.route(post);
        return new PostReview(route, leadTimes.plan(post), leadTimes.earliest(post),
                post.day().filter(day -> leadTimes.isTooLate(post, day)).isPresent(), approvals.version(post),
                library.submissions().of(post.id()),
                route.flatMap(there -> approvals.approved(post.id(), there)), library.reviewers().list(),
                library.ledger().about(post.id()));
    }

    /**
     * Sends what a post says now to review: a draft goes into review by it. Does nothing where the post is gone, needs no review, or is
     * past it, and where just that version is under way.
     */
    public boolean submit(Id<Post> id) {
        return workspace.perform(StepName.of("step.review.submit"), library -> library.posts().find(id)
                .map(this::submitted).orElseGet(Changes::none));
    }

    private Changes submitted(Post post) {
        Optional<Route> route = approvals.route(post);
        if (route.isEmpty() || (post.status() != PostStatus.DRAFT && post.status() != PostStatus.IN_REVIEW)) {
            return Changes.none();
        }
        Version version = approvals.version(post);
        Optional<Submission> latest = approvals.latest(post.id());
        if (post.status() == PostStatus.IN_REVIEW && latest.filter(sent -> sent.version().equals(version)
                && sent.route().equals(route.get().id()) && sent.standing() != Standing.CHANGES_WANTED).isPresent()) {
            return Changes.none();
        }
        Submission next = Submission.next(post, route.get(), version, latest, workspace.now(), workspace.person());
        return Changes.of(Change.replaced(post, post.in(PostStatus.IN_REVIEW)), Change.made(next));
    }

    /**
     * Writes down what was said on a step. When all have approved what the post still says, it is approved; where changes are wanted, it
     * becomes a draft again.
     *
     * @throws IllegalArgumentException if nobody said it, or there is no such step
     */
    public boolean note(Id<Submission> id, int step, Said said) {
        Verdict verdict = new Verdict(step, said.kind(), said.who().strip(), said.note().strip(), said.day(),
                workspace.now(), said.evidence());
        return workspace.perform(StepName.of("step.review.verdict"), library -> library.submissions().find(id)
                .map(sent -> noted(library, sent, sent.with(verdict))).orElseGet(Changes::none));
    }

    private Changes noted(Library library, Submission before, Submission after) {
        List<Change<?>> changes = new ArrayList<>(List.of(Change.replaced(before, after)));
        library.posts().find(after.post()).filter(post -> post.status() == PostStatus.IN_REVIEW)
                .ifPresent(post -> becomes(post, after)
                        .ifPresent(state -> changes.add(Change.replaced(post, post.in(state)))));
        return new Changes(changes);
    }

    private Optional<PostStatus> becomes(Post post, Submission sent) {
        return switch (sent.standing()) {
            case PENDING -> Optional.empty();
            case CHANGES_WANTED -> Optional.of(PostStatus.DRAFT);
            case APPROVED -> sent.version().equals(approvals.version(post))
                    ? Optional.of(PostStatus.APPROVED)
                    : Optional.empty();
        };
    }

    /** When the last of those posts could go out at the earliest that cannot be reviewed before the day they are to be moved to. */
    public Optional<LocalDate> late(Map<Post, LocalDate> moves) {
        return leadTimes.isAny()
                ? moves.entrySet().stream().filter(move -> leadTimes.isTooLate(move.getKey(), move.getValue()))
                        .flatMap(move -> leadTimes.earliest(move.getKey()).stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Makes a post say again what was approved last; does nothing where nothing was. */
    public boolean putBack(Id<Post> id) {
        return workspace.perform(StepName.of("step.review.putBack"), library -> library.posts().find(id)
                .flatMap(post -> approvals.route(post).flatMap(route -> approvals.approved(id, route))
                        .map(sent -> Changes.of(Change.replaced(post, saying(post, sent.version())))))
                .orElseGet(Changes::none));
    }

    private static Post saying(Post post, Version version) {
        Words words = new Words(post.title(), version.text(), version.link(), post.words().notes());
        return post.saying(words).on(version.channel()).showing(version.media());
    }
}
