package app.drumbeat.application.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.BackedPosts;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.post.Post;

/** What is wrong with the sources of posts. */
public final class EvidenceFlags {

    /** A source that runs out is told of so many days before. */
    private static final int NOTICE = 30;

    private final Workspace workspace;
    private final BackedPosts backed;

    public EvidenceFlags(Workspace workspace) {
        this.workspace = workspace;
        this.backed = new BackedPosts(workspace.library());
    }

    /** Of posts that are still to come: health information without a source, and sources that are to be looked at again soon. */
    public List<Flag> of(List<Post> posts, List<Channel> channels) {
        LocalDate today = workspace.today();
        List<Flag> flags = new ArrayList<>();
        if (workspace.library().shelf(Backing.class).list().isEmpty()) {
            return flags;
        }
        posts.stream().filter(post -> isToCome(post, today)).forEach(post -> channels.stream()
                .filter(channel -> channel.id().equals(post.channel())).findFirst()
                .ifPresent(channel -> flags.addAll(of(post, channel, today))));
        return flags;
    }

    private List<Flag> of(Post post, Channel channel, LocalDate today) {
        if (backed.lacks(post)) {
            return List.of(Flag.about(Flag.Kind.UNSOURCED, channel, post, BackedPosts.unsourced(post), 0));
        }
        return backed.backing(post.id()).claims().stream().map(Claim::source).distinct().map(backed::source)
                .flatMap(Optional::stream).filter(source -> !source.review().isAfter(today.plusDays(NOTICE)))
                .map(source -> due(post, channel, source, today)).toList();
    }

    private static Flag due(Post post, Channel channel, Source source, LocalDate today) {
        return Flag.about(Flag.Kind.SOURCE_DUE, channel, post,
                Id.of(Flag.Kind.SOURCE_DUE + "/" + post.id().value() + "/"
                        + source.id().value() + "/" + source.review()),
                (int) Math.max(0, ChronoUnit.DAYS.between(today, source.review())));
    }

    private static boolean isToCome(Post post, LocalDate today) {
        return post.day().filter(day -> !day.isBefore(today)).isPresent() && switch (post.status()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> true;
            case IDEA, POSTED, ON_HOLD, CANCELLED -> false;
        };
    }
}
