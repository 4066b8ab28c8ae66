package app.drumbeat.application.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.workspace.Approvals;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.LeadTime;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;

/** See who has what since when, and what is still to be sent. */
public final class ReviewTasks {

    /** Working days take more days than they are; so many more are looked at besides. */
    private static final int MARGIN = 30;

    private final Workspace workspace;
    private final LeadTimes leadTimes;
    private final Approvals approvals;

    public ReviewTasks(Workspace workspace, LeadTimes leadTimes) {
        this.workspace = workspace;
        this.leadTimes = leadTimes;
        this.approvals = workspace.approvals();
    }

    /** So many days from today on hold posts whose review may ask for something now; 0 where nothing is reviewed. */
    public int daysAhead() {
        int longest = workspace.library().routes().list().stream().mapToInt(Route::days).max().orElse(-1);
        return longest < 0 ? 0 : 2 * longest + MARGIN;
    }

    /** What the reviews of posts ask for; only of those that are drafts or in review, and need one. */
    public Map<Id<Post>, ReviewTask> of(List<Post> posts) {
        Map<Id<Post>, ReviewTask> tasks = new LinkedHashMap<>();
        if (leadTimes.isAny()) {
            posts.stream()
                    .filter(post -> post.status() == PostStatus.DRAFT || post.status() == PostStatus.IN_REVIEW)
                    .filter(approvals::lacks)
                    .forEach(post -> task(post).ifPresent(task -> tasks.put(post.id(), task)));
        }
        return tasks;
    }

    private Optional<ReviewTask> task(Post post) {
        boolean late = post.day().filter(day -> leadTimes.isTooLate(post, day)).isPresent();
        return leadTimes.plan(post).map(plan -> approvals.latest(post.id())
                .filter(sent -> post.status() == PostStatus.IN_REVIEW && sent.standing() == Standing.PENDING
                        && sent.version().equals(approvals.version(post)))
                .map(sent -> new ReviewTask(due(plan, sent), late, Optional.of(waiting(sent))))
                .orElseGet(() -> new ReviewTask(plan.submitBy(), late, Optional.empty())));
    }

    /** The latest day of the open step; of the last one where the route has fewer steps now. */
    private static LocalDate due(LeadTime.Plan plan, Submission sent) {
        return plan.steps().get(Math.min(sent.openStep(), plan.steps().size() - 1)).last();
    }

    private ReviewTask.Waiting waiting(Submission sent) {
        ZoneId zone = workspace.library().calendar().zone();
        RouteStep step = sent.steps().get(sent.openStep());
        List<String> people = workspace.library().reviewers().list().stream()
                .filter(reviewer -> step.people().contains(reviewer.id())).map(Reviewer::name).toList();
        return new ReviewTask.Waiting(step.name(), people, LocalDate.ofInstant(sent.openSince(), zone));
    }
}
