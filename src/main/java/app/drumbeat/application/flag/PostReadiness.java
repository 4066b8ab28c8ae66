package app.drumbeat.application.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.application.evidence.EvidenceFlags;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.workspace.Approvals;
import app.drumbeat.application.workspace.Clearance;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.plan.Flags;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;

/** Everything that stands between one post and going out. */
public final class PostReadiness {

    /** Posts so near can be too close to it. */
    private static final int NEIGHBOURS = 2;

    private final Workspace workspace;
    private final Clearance clearance;
    private final Approvals approvals;
    private final ReviewFlags reviews;
    private final EvidenceFlags evidence;

    public PostReadiness(Workspace workspace, ReviewFlags reviews) {
        this.workspace = workspace;
        this.clearance = workspace.clearance();
        this.approvals = workspace.approvals();
        this.reviews = reviews;
        this.evidence = new EvidenceFlags(workspace);
    }

    /** @return what stands in the way, the gravest first; then what was let pass */
    public List<ReadyPoint> of(Post post) {
        Library library = workspace.library();
        List<ReadyPoint> points = new ArrayList<>();
        if (isMeant(post)) {
            clearance.lacks(post).forEach(lack -> points.add(ReadyPoint.of(lack)));
        }
        clearance.concerns(post)
                .forEach(concern -> points.add(ReadyPoint.of(concern, library.dismissals().find(concern.id()))));
        clearance.remarks(post)
                .forEach(remark -> points.add(ReadyPoint.of(remark, library.dismissals().find(remark.id()))));
        post.day().ifPresent(day -> Stream.concat(Stream.concat(review(post).stream(), evidence(post).stream()),
                flags(post, new DateSpan(day.minusDays(NEIGHBOURS), day.plusDays(NEIGHBOURS))).stream())
                .forEach(flag -> points
                        .add(ReadyPoint.of(weight(flag), flag, library.dismissals().find(flag.id())))));
        return points.stream().sorted(Comparator.comparing((ReadyPoint point) -> point.letPass().isPresent())
                .thenComparing(ReadyPoint::weight)).toList();
    }

    private List<Flag> flags(Post post, DateSpan near) {
        Library library = workspace.library();
        return Flags.of(library.channels().list(), List.of(), library.posts().between(near), workspace.today(),
                other -> List.of()).stream()
                .filter(flag -> flag.post().filter(about -> about.id().equals(post.id())).isPresent()).toList();
    }

    /** That it lacks its review is told of a draft too: it stands in the way of its approval. */
    private List<Flag> review(Post post) {
        Optional<Channel> channel = workspace.library().channels().find(post.channel());
        if (channel.isEmpty() || !isMeant(post) || approvals.route(post).isEmpty()) {
            return List.of();
        }
        List<Flag> flags = new ArrayList<>();
        boolean letPass = workspace.library().dismissals().find(approvals.unreviewed(post)).isPresent();
        if (letPass || approvals.lacks(post)) {
            flags.add(Flag.about(Flag.Kind.UNREVIEWED, channel.get(), post, approvals.unreviewed(post), 0));
        }
        reviews.of(post, channel.get()).stream().filter(flag -> flag.kind() == Flag.Kind.TOO_LATE).forEach(flags::add);
        return flags;
    }

    private List<Flag> evidence(Post post) {
        return evidence.of(List.of(post), workspace.library().channels().list());
    }

    private static boolean isMeant(Post post) {
        return switch (post.status()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> true;
            case IDEA, POSTED, ON_HOLD, CANCELLED -> false;
        };
    }

    /** A post that was not sent, was not reviewed, or whose channel has ended, goes nowhere; the rest is for somebody to weigh. */
    private static Weight weight(Flag flag) {
        return switch (flag.kind()) {
            case CHANNEL_ENDED, NOT_SENT, UNREVIEWED, UNSOURCED -> Weight.BLOCK;
            default -> Weight.WARN;
        };
    }
}
