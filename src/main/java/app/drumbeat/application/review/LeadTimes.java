package app.drumbeat.application.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Approvals;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Holidays;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.domain.review.LeadTime;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.WorkingDays;

/** By when posts have to be submitted, and whether a day can still be reached. */
public final class LeadTimes {

    private final Workspace workspace;
    private final Holidays holidays;
    private final Approvals approvals;

    public LeadTimes(Workspace workspace, Holidays holidays) {
        this.workspace = workspace;
        this.holidays = holidays;
        this.approvals = workspace.approvals();
    }

    /** Whether posts are reviewed at all. */
    public boolean isAny() {
        return !workspace.library().routes().list().isEmpty();
    }

    /** Whether a region is set whose bank holidays are not known: then weekends alone are free. */
    public boolean lacksHolidays() {
        String region = workspace.library().office().region();
        return !region.isEmpty() && !holidays.knows(region);
    }

    /** By the rules as they are now. */
    public LeadTime now() {
        Office office = workspace.library().office();
        return new LeadTime(
                new WorkingDays(office, day -> holidays.of(office.region(), day.getYear()).contains(day)),
                workspace.library().reviewers().list());
    }

    /** The latest days of the review of a post on its day; nothing where it needs none, or has no day. */
    public Optional<LeadTime.Plan> plan(Post post) {
        return post.day().flatMap(day -> approvals.route(post).flatMap(route -> now().before(day, route.steps())));
    }

    /**
     * When a post could go out at the earliest: submitted today, or as far as its review has come; nothing where it waits for no
     * review, because it needs none, is approved as it is, or is no post that is still meant to go out.
     */
    public Optional<LocalDate> earliest(Post post) {
        boolean waits = post.status() == PostStatus.IDEA || post.status() == PostStatus.DRAFT
                || post.status() == PostStatus.IN_REVIEW;
        return waits && approvals.lacks(post)
                ? approvals.route(post).flatMap(route -> now().readyAfter(workspace.today(), left(post, route)))
                : Optional.empty();
    }

    /** When a new post on a channel could go out at the earliest, that belongs to no campaign and has no tag; nothing where it needs no review. */
    public Optional<LocalDate> earliestOn(Id<Channel> channel) {
        Track never = Track.begun("-", workspace.now());
        Post plain = Post.idea(Id.of("-"), channel, Words.titled(""), never);
        return approvals.route(plain).flatMap(route -> now().readyAfter(workspace.today(), route.steps()));
    }

    /** Whether the review cannot be done before that day. */
    public boolean isTooLate(Post post, LocalDate day) {
        return !day.isBefore(workspace.today()) && earliest(post).filter(day::isBefore).isPresent();
    }

    /** The steps that are still to come; the open one counts as beginning anew, since nobody knows how far it is. */
    private List<RouteStep> left(Post post, Route route) {
        Optional<Submission> sent = approvals.latest(post.id()).filter(last -> last.route().equals(route.id())
                && last.standing() == Standing.PENDING && last.version().equals(approvals.version(post)));
        return sent.map(last -> last.steps().subList(last.openStep(), last.steps().size())).orElse(route.steps());
    }
}
