package app.drumbeat.domain.post;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;

/** What a series and its posts make of each other. Pure. */
public final class SeriesPosts {

    private static final Set<Part> ALL = Collections.unmodifiableSet(EnumSet.allOf(Part.class));

    private SeriesPosts() {}

    /** The draft that a series plans for one of its days. */
    public static Post draft(Series series, LocalDate day, Id<Post> id, Track track) {
        return Post.draft(id, series.channel(), new Slot(day, series.time()), series.words(), track)
                .inCampaign(series.campaign()).tagged(series.tags()).showing(series.media()).ownedBy(series.owner())
                .tied(Ties.NONE.of(Optional.of(new SeriesDay(series.id(), day))));
    }

    /** A series whose posts are like this one. */
    public static Series like(Post post, Id<Series> id, String rule, LocalDate first, Optional<LocalDate> last,
            LocalDate plannedTo) {
        return new Series(id, post.channel(), rule, first, last, plannedTo, post.slot().flatMap(Slot::time),
                post.words(), post.campaign(), post.tags(), post.media(), post.owner());
    }

    /** The parts in which a post is not what its series says. */
    public static Set<Part> differing(Series series, Post post) {
        return PostParts.differing(ALL, standard(series, post), post);
    }

    /** The same post as its series says; its day stays. */
    public static Post asTheSeriesSays(Series series, Post post) {
        Post said = post;
        for (Part part : ALL) {
            said = PostParts.taking(part, said, standard(series, post));
        }
        return said;
    }

    /** Whether a post still changes with its series: what was approved, scheduled, posted or cancelled stays as it is. */
    public static boolean follows(Post post) {
        return switch (post.status()) {
            case IDEA, DRAFT, IN_REVIEW, ON_HOLD -> true;
            case APPROVED, SCHEDULED, POSTED, CANCELLED -> false;
        };
    }

    /** Whether it is just as its series made it, so that nothing is lost with it. */
    public static boolean isUntouched(Series series, Post post) {
        return post.status() == PostStatus.DRAFT && differing(series, post).isEmpty()
                && post.ties().series().map(SeriesDay::day).equals(post.day()) && post.ties().sharing().isEmpty();
    }

    private static Post standard(Series series, Post post) {
        return draft(series, post.day().orElse(series.first()), post.id(), post.track());
    }
}
