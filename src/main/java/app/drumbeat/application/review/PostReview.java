package app.drumbeat.application.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.ledger.LedgerLine;
import app.drumbeat.domain.review.LeadTime;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.Version;

/**
 * The review of one post.
 *
 * @param route the one that it goes now
 * @param plan the latest days of that route; nothing without a day
 * @param earliest when it could go out at the earliest; nothing where it waits for nobody
 * @param tooLate whether its day cannot be reached any more
 * @param now what reviewers would look at now
 * @param submissions all of them, by number
 * @param approved the version that was approved last on the route, whether or not the post still says that
 * @param reviewers all that there are
 * @param history what the history tells of the post, oldest first
 */
public record PostReview(Optional<Route> route, Optional<LeadTime.Plan> plan, Optional<LocalDate> earliest,
        boolean tooLate, Version now, List<Submission> submissions, Optional<Submission> approved,
        List<Reviewer> reviewers, List<LedgerLine> history) {

    public PostReview {
        submissions = List.copyOf(submissions);
        reviewers = List.copyOf(reviewers);
        history = List.copyOf(history);
    }

    public Optional<Submission> latest() {
        return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
    }

    /** The submission on which verdicts are awaited. */
    public Optional<Submission> pending() {
        return latest().filter(sent -> sent.standing() == Standing.PENDING);
    }

    /** Whether the post was changed since its newest submission. */
    public boolean isStale() {
        return latest().filter(sent -> !sent.version().equals(now)).isPresent();
    }

    /** Whether just what it says now is approved. */
    public boolean isApproved() {
        return approved.filter(sent -> sent.version().equals(now)).isPresent();
    }

    /** Whether there is nothing to say. */
    public boolean isNothing() {
        return route.isEmpty() && submissions.isEmpty() && history.isEmpty();
    }
}
