package app.drumbeat.application.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Approvals;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.post.Post;

/** What is wrong with the reviews of posts. */
public final class ReviewFlags {

    private final Workspace workspace;
    private final LeadTimes leadTimes;
    private final Approvals approvals;

    public ReviewFlags(Workspace workspace, LeadTimes leadTimes) {
        this.workspace = workspace;
        this.leadTimes = leadTimes;
        this.approvals = workspace.approvals();
    }

    /** Of posts on these channels that are still to come. */
    public List<Flag> of(List<Post> posts, List<Channel> channels) {
        List<Flag> flags = new ArrayList<>();
        if (leadTimes.isAny()) {
            LocalDate today = workspace.today();
            posts.stream().filter(post -> post.day().filter(day -> !day.isBefore(today)).isPresent())
                    .forEach(post -> channels.stream().filter(channel -> channel.id().equals(post.channel()))
                            .findFirst().ifPresent(channel -> flags.addAll(of(post, channel))));
        }
        return flags;
    }

    /** Of one post that has a day. */
    public List<Flag> of(Post post, Channel channel) {
        if (post.status().isCleared()) {
            return approvals.lacks(post)
                    ? List.of(Flag.about(Flag.Kind.UNREVIEWED, channel, post, approvals.unreviewed(post), 0))
                    : List.of();
        }
        return post.day().flatMap(day -> late(post, day)).map(days -> Flag.about(Flag.Kind.TOO_LATE, channel, post,
                tooLate(post.id(), post.day().orElseThrow()), days)).stream().toList();
    }

    /** What lets a post stay on a day that its review cannot reach, once somebody has said why. */
    public static Id<Dismissal> tooLate(Id<Post> post, LocalDate day) {
        return Id.of(Flag.Kind.TOO_LATE + "/" + post.value() + "/" + day);
    }

    /** By how many days the review comes too late. */
    private Optional<Integer> late(Post post, LocalDate day) {
        return leadTimes.isTooLate(post, day)
                ? leadTimes.earliest(post).map(earliest -> (int) ChronoUnit.DAYS.between(day, earliest))
                : Optional.empty();
    }
}
