package app.drumbeat.application.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Clearance;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
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

    public PostReadiness(Workspace workspace) {
        this.workspace = workspace;
        this.clearance = new Clearance(workspace.library());
    }

    /** @return what stands in the way, the gravest first; then what was let pass */
    public List<ReadyPoint> of(Post post) {
        Library library = workspace.library();
        List<ReadyPoint> points = new ArrayList<>();
        clearance.concerns(post).forEach(concern -> points.add(new ReadyPoint(concern.weight(), Optional.of(concern),
                Optional.empty(), library.dismissals().find(concern.id()))));
        post.day().ifPresent(day -> flags(post, new DateSpan(day.minusDays(NEIGHBOURS), day.plusDays(NEIGHBOURS)))
                .forEach(flag -> points.add(new ReadyPoint(weight(flag), Optional.empty(), Optional.of(flag),
                        library.dismissals().find(flag.id())))));
        return points.stream().sorted(Comparator.comparing((ReadyPoint point) -> point.letPass().isPresent())
                .thenComparing(ReadyPoint::weight)).toList();
    }

    private List<Flag> flags(Post post, DateSpan near) {
        Library library = workspace.library();
        return Flags.of(library.channels().list(), List.of(), library.posts().between(near), workspace.today(),
                other -> List.of()).stream()
                .filter(flag -> flag.post().filter(about -> about.id().equals(post.id())).isPresent()).toList();
    }

    /** A post that was not sent, or whose channel has ended, goes nowhere; the rest is for somebody to weigh. */
    private static Weight weight(Flag flag) {
        return flag.kind() == Flag.Kind.CHANNEL_ENDED || flag.kind() == Flag.Kind.NOT_SENT ? Weight.BLOCK : Weight.WARN;
    }
}
