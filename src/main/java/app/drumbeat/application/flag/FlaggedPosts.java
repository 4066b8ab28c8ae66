package app.drumbeat.application.flag;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.application.consent.ConsentFlags;
import app.drumbeat.application.evidence.EvidenceFlags;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.plan.Flags;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;

/** Tells which posts a filter admits, those with findings among them: what nobody dismissed. */
public final class FlaggedPosts {

    /** Posts so near can be too close to one of the span. */
    private static final int NEIGHBOURS = 7;

    /** No more than are remembered, so that what is asked of a post twice is looked for once. */
    private static final int AT_ONCE = 1_000;

    private final Workspace workspace;
    private final KeptConcerns concerns;
    private final ReviewFlags reviews;
    private final ConsentFlags consents;
    private final EvidenceFlags evidence;

    public FlaggedPosts(Workspace workspace, ReviewFlags reviews) {
        this.workspace = workspace;
        this.reviews = reviews;
        this.consents = new ConsentFlags(workspace);
        this.evidence = new EvidenceFlags(workspace);
        this.concerns = new KeptConcerns(workspace.clearance());
    }

    /** What a filter admits among the posts of a span; only one that asks for findings makes us look for them. */
    public Predicate<Post> admitting(PostFilter filter, DateSpan span) {
        if (!filter.flagged()) {
            return filter::admits;
        }
        Set<Id<Post>> flagged = of(span);
        return post -> filter.admits(post) && flagged.contains(post.id());
    }

    /** Those of some posts that are still to come and cannot go out as they are; that a draft waits for its review is the way of things. */
    public Set<Id<Post>> held(List<Post> posts) {
        Library library = workspace.library();
        List<Channel> channels = library.channels().list();
        Set<Id<Dismissal>> letPass = library.dismissals().list().stream().map(Dismissal::id)
                .collect(Collectors.toSet());
        Set<Id<Post>> held = new HashSet<>();
        for (int from = 0; from < posts.size(); from += AT_ONCE) {
            held.addAll(held(posts.subList(from, Math.min(posts.size(), from + AT_ONCE)), channels, letPass));
        }
        return held;
    }

    private Set<Id<Post>> held(List<Post> posts, List<Channel> channels, Set<Id<Dismissal>> letPass) {
        Stream<Id<Post>> flagged = Stream
                .of(consents.of(posts, channels), evidence.of(posts, channels),
                        concerns.wording(posts, channels, workspace.today()), reviews.of(posts, channels))
                .flatMap(List::stream)
                .filter(flag -> holds(flag.kind()) && !(flag.kind().mayBeDismissed() && letPass.contains(flag.id())))
                .flatMap(flag -> flag.post().stream()).map(Post::id);
        Stream<Id<Post>> telling = posts.stream().filter(this::isToCome).filter(post -> concerns.of(post).stream()
                .anyMatch(concern -> concern.blocks() && !letPass.contains(concern.id()))).map(Post::id);
        return Stream.concat(flagged, telling).collect(Collectors.toSet());
    }

    private boolean isToCome(Post post) {
        return post.day().filter(day -> !day.isBefore(workspace.today())).isPresent() && switch (post.status()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> true;
            case IDEA, POSTED, ON_HOLD, CANCELLED -> false;
        };
    }

    private static boolean holds(Flag.Kind kind) {
        return switch (kind) {
            case CONSENT, REGULATED, UNSOURCED, UNREVIEWED -> true;
            default -> false;
        };
    }

    private Set<Id<Post>> of(DateSpan span) {
        Library library = workspace.library();
        Set<Id<Dismissal>> dismissed = library.dismissals().list().stream().map(Dismissal::id)
                .collect(Collectors.toSet());
        List<Post> posts = library.posts().between(
                new DateSpan(span.first().minusDays(NEIGHBOURS), span.last().plusDays(NEIGHBOURS)));
        List<Channel> channels = library.channels().list();
        return Stream.of(Flags.of(channels, List.of(), posts, workspace.today(), concerns::of),
                reviews.of(posts, channels), concerns.wording(posts, channels, workspace.today()),
                consents.of(posts, channels), consents.ofLeaning(channels),
                evidence.of(posts, channels))
                .flatMap(List::stream)
                .filter(flag -> !dismissed.contains(flag.id())).map(Flag::post).flatMap(Optional::stream).map(Post::id)
                .collect(Collectors.toSet());
    }
}
