package app.drumbeat.application.feed;

import java.time.LocalDate;
import java.util.Set;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/**
 * Which posts go into a feed, and how much it tells of them.
 *
 * @param channels empty means all of them
 * @param statuses empty means all that a feed can show; a post on hold it never shows
 * @param span the days of the posts
 */
public record FeedWish(Set<Id<Channel>> channels, Set<PostStatus> statuses, FeedDetail detail, DateSpan span) {

    /** How far a feed reaches unless somebody wants it otherwise: short enough for programs that take 1 MB and no more. */
    public static final int DAYS_BEFORE = 90;
    public static final int DAYS_AFTER = 365;

    public FeedWish {
        channels = Set.copyOf(channels);
        statuses = Set.copyOf(statuses);
    }

    /** All channels and states, titles only, from 90 days before today to 365 after it. */
    public static FeedWish usual(LocalDate today) {
        return new FeedWish(Set.of(), Set.of(), FeedDetail.TITLE, usualSpan(today));
    }

    public static DateSpan usualSpan(LocalDate today) {
        return new DateSpan(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AFTER));
    }

    public FeedWish telling(FeedDetail newDetail) {
        return new FeedWish(channels, statuses, newDetail, span);
    }

    public FeedWish ofChannels(Set<Id<Channel>> newChannels) {
        return new FeedWish(newChannels, statuses, detail, span);
    }

    public FeedWish inStates(Set<PostStatus> newStatuses) {
        return new FeedWish(channels, newStatuses, detail, span);
    }

    public FeedWish over(DateSpan newSpan) {
        return new FeedWish(channels, statuses, detail, newSpan);
    }

    boolean takes(Channel channel) {
        return channels.isEmpty() || channels.contains(channel.id());
    }

    boolean takes(Post post) {
        return post.day().filter(span::contains).isPresent() && post.status() != PostStatus.ON_HOLD
                && (statuses.isEmpty() || statuses.contains(post.status()))
                && (channels.isEmpty() || channels.contains(post.channel()));
    }
}
