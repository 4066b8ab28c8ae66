package app.drumbeat.application.feed;

import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param deadlines whether it also tells by when posts have to be sent to review, or be back from it
 */
public record FeedWish(Set<Id<Channel>> channels, Set<PostStatus> statuses, FeedDetail detail, DateSpan span,
        boolean deadlines) {

    /** How far a feed reaches unless somebody wants it otherwise: short enough for programs that take 1 MB and no more. */
    public static final int DAYS_BEFORE = 90;
    public static final int DAYS_AFTER = 365;

    /** How long a cancelled post stays in a feed, so that whoever follows it hears of it. */
    public static final int DAYS_AFTER_CANCELLING = 90;

    public FeedWish {
        channels = Set.copyOf(channels);
        statuses = Set.copyOf(statuses);
    }

    /** All channels and states, titles only, from 90 days before today to 365 after it. */
    public static FeedWish usual(LocalDate today) {
        return new FeedWish(Set.of(), Set.of(), FeedDetail.TITLE, usualSpan(today), false);
    }

    public static DateSpan usualSpan(LocalDate today) {
        return new DateSpan(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AFTER));
    }

    public FeedWish telling(FeedDetail newDetail) {
        return new FeedWish(channels, statuses, newDetail, span, deadlines);
    }

    public FeedWish ofChannels(Set<Id<Channel>> newChannels) {
        return new FeedWish(newChannels, statuses, detail, span, deadlines);
    }

    public FeedWish inStates(Set<PostStatus> newStatuses) {
        return new FeedWish(channels, newStatuses, detail, span, deadlines);
    }

    public FeedWish over(DateSpan newSpan) {
        return new FeedWish(channels, statuses, detail, newSpan, deadlines);
    }

    public FeedWish withDeadlines(boolean wanted) {
        return new FeedWish(channels, statuses, detail, span, wanted);
    }

    boolean takes(Channel channel) {
        return channels.isEmpty() || channels.contains(channel.id());
    }

    /**
     * What becomes of a post.
     *
     * @param zone says on which day it was cancelled
     * @param today the day from which cancelled posts are counted back
     */
    FeedFate fate(Post post, ZoneId zone, LocalDate today) {
        if (post.day().isEmpty()) {
            return FeedFate.WITHOUT_DAY;
        }
        if (post.status() == PostStatus.ON_HOLD) {
            return FeedFate.ON_HOLD;
        }
        if (!channels.isEmpty() && !channels.contains(post.channel())) {
            return FeedFate.OTHER_CHANNEL;
        }
        if (!statuses.isEmpty() && !statuses.contains(post.status())) {
            return FeedFate.OTHER_STATE;
        }
        if (post.day().filter(span::contains).isEmpty()) {
            return FeedFate.OTHER_DAYS;
        }
        return post.status() == PostStatus.CANCELLED && !isRecent(post, zone, today)
                ? FeedFate.LONG_CANCELLED
                : FeedFate.ENTRY;
    }

    /** Whether a cancelled post is still told of; one that does not say since when counts from its last change. */
    private static boolean isRecent(Post post, ZoneId zone, LocalDate today) {
        LocalDate since = LocalDate.ofInstant(post.track().cancelled().orElse(post.track().changed()), zone);
        return !today.isAfter(since.plusDays(DAYS_AFTER_CANCELLING));
    }
}
