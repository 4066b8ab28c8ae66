package app.drumbeat.ui.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;

/**
 * What the board shows: the posts round today, by their states.
 *
 * @param columns a list for each state that has a column, by day and time, what has no day last; what is over the newest first
 */
record BoardState(Map<PostStatus, List<Post>> columns, List<Channel> channels, List<Campaign> campaigns, DateSpan span,
        LocalDate today, boolean writable) {

    /** The columns from left to right; ideas have a page of their own. */
    static final List<PostStatus> ORDER = List.of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED,
            PostStatus.SCHEDULED, PostStatus.POSTED, PostStatus.ON_HOLD, PostStatus.CANCELLED);

    /** What is over is looked for from today back. */
    private static final List<PostStatus> NEWEST_FIRST = List.of(PostStatus.POSTED, PostStatus.CANCELLED);

    /** How far the board reaches: what lies further back is done, what lies further ahead is not in hand yet. */
    static final int DAYS_BACK = 30;
    static final int DAYS_AHEAD = 84;

    static BoardState read(PlanReading plan, List<Campaign> campaigns, PostFilter filter) {
        LocalDate today = plan.today();
        DateSpan span = new DateSpan(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        Map<PostStatus, List<Post>> columns = new EnumMap<>(PostStatus.class);
        List<Post> posts = plan.between(span).stream().filter(plan.admitting(filter, span)).toList();
        List<Post> undated = plan.withoutDay().stream().filter(post -> !filter.flagged() && filter.admits(post))
                .toList();
        for (PostStatus status : ORDER) {
            columns.put(status, Stream.concat(posts.stream(), undated.stream())
                    .filter(post -> post.status() == status).toList());
        }
        NEWEST_FIRST.forEach(status -> columns.computeIfPresent(status, (over, all) -> all.reversed()));
        return new BoardState(columns, plan.channels(), campaigns, span, today, plan.writable());
    }

    List<Post> column(PostStatus status) {
        return columns.getOrDefault(status, List.of());
    }

    /** Every post, column by column. */
    List<Id<Post>> all() {
        return ORDER.stream().flatMap(status -> column(status).stream()).map(Post::id).toList();
    }

    /** Every post with a day. */
    List<Post> posts() {
        return columns.values().stream().flatMap(List::stream).filter(post -> post.day().isPresent()).toList();
    }

    Optional<Channel> channel(Post post) {
        return channels.stream().filter(known -> known.id().equals(post.channel())).findFirst();
    }

    String campaign(Post post) {
        return post.campaign().flatMap(this::campaign).map(Campaign::name).orElse("");
    }

    Optional<Post> find(Id<Post> id) {
        return columns.values().stream().flatMap(List::stream).filter(post -> post.id().equals(id)).findFirst();
    }

    private Optional<Campaign> campaign(Id<Campaign> id) {
        return campaigns.stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
