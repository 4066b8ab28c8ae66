package app.drumbeat.application.feed;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.drumbeat.application.review.ReviewTask;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.Certainty;
import app.drumbeat.domain.port.FeedEntry.When;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.words.Texts;

/**
 * Says what a post is in a calendar of others: all meaning of docs/plan-format.md, "feed".
 *
 * <p>The wall-clock time of a post is meant in the calendar's zone. A time that a clock change leaves out is moved on by as
 * much as the clock (01:30 on the morning of the spring change becomes 02:30); of a time that comes twice the first is meant
 * (RFC 5545, 3.3.5).
 */
final class FeedMapper {

    /** A post takes no time; without a length some programs would not draw it. */
    private static final Duration NOMINAL_LENGTH = Duration.ofMinutes(15);

    private static final String REVIEW = "review.";

    private final FeedDetail detail;
    private final ZoneId zone;
    private final Texts texts;
    private final Map<Id<Channel>, String> channels;
    private final Map<Id<Campaign>, String> campaigns;
    private final Predicate<Post> withheld;

    /**
     * @param detail how much it tells
     * @param zone the calendar's
     * @param texts the words of the calendar's language, whatever machine writes the feed
     * @param channels names by id
     * @param campaigns names by id
     * @param withheld posts that show somebody without a consent that holds: what they say stays here
     */
    FeedMapper(FeedDetail detail, ZoneId zone, Texts texts, Map<Id<Channel>, String> channels,
            Map<Id<Campaign>, String> campaigns, Predicate<Post> withheld) {
        this.detail = detail;
        this.zone = zone;
        this.texts = texts;
        this.channels = Map.copyOf(channels);
        this.campaigns = Map.copyOf(campaigns);
        this.withheld = withheld;
    }

    /**
     * The entry of a post.
     *
     * @param uid the post's, or another one where two posts came to share it
     * @throws IllegalArgumentException if the post has no day
     */
    FeedEntry entry(Post post, String uid) {
        Slot slot = post.slot().orElseThrow(() -> new IllegalArgumentException("A post without a day is in no feed"));
        Track track = post.track();
        boolean held = detail == FeedDetail.FULL && withheld.test(post);
        boolean everything = detail == FeedDetail.FULL && !held;
        return new FeedEntry(uid, track.revision(), track.changed(), when(slot), summary(post),
                everything ? description(post) : held ? texts.of("feed.entry.withheld") : "",
                detail == FeedDetail.TIME ? List.of() : categories(post),
                everything ? url(post) : "", certainty(post.status()));
    }

    /** By when a post has to be sent to review, or be back from it: a whole day of its own, beside the entry of the post. */
    FeedEntry deadline(Post post, ReviewTask task) {
        String name = detail == FeedDetail.TIME || post.title().isBlank()
                ? channelName(post)
                : titled(channelName(post), post.title());
        String summary = task.waiting().map(waiting -> texts.of("feed.entry.reviewDue", waiting.step(), name))
                .orElseGet(() -> texts.of("feed.entry.submit", name));
        List<String> categories = detail == FeedDetail.TIME ? List.of() : List.of(texts.of("feed.entry.review"));
        return new FeedEntry(REVIEW + post.track().uid(), post.track().revision(), post.track().changed(),
                new FeedEntry.AllDay(task.by()), summary, "", categories, "", Certainty.CONFIRMED);
    }

    /** One name and, after it, another. */
    String titled(String name, String title) {
        return texts.of("feed.entry.titled", name, title);
    }

    private When when(Slot slot) {
        return slot.time()
                .<When>map(
                        time -> new FeedEntry.Timed(slot.day().atTime(time).atZone(zone).toInstant(), NOMINAL_LENGTH))
                .orElseGet(() -> new FeedEntry.AllDay(slot.day()));
    }

    private String summary(Post post) {
        String channel = channelName(post);
        String plain = detail == FeedDetail.TIME || post.title().isBlank()
                ? channel
                : titled(channel, post.title());
        return post.status() == PostStatus.CANCELLED ? texts.of("feed.entry.cancelled", plain) : plain;
    }

    private static String description(Post post) {
        return String.join("\n",
                Stream.of(post.words().text(), post.words().link()).filter(text -> !text.isBlank()).toList());
    }

    private List<String> categories(Post post) {
        List<String> categories = new ArrayList<>(List.of(channelName(post)));
        if (detail == FeedDetail.FULL) {
            post.campaign().flatMap(id -> Optional.ofNullable(campaigns.get(id))).ifPresent(categories::add);
            categories.addAll(post.tags());
        }
        return categories;
    }

    private static String url(Post post) {
        String posted = post.status() == PostStatus.POSTED ? post.outcome().postedLink() : "";
        return posted.isBlank() ? post.words().link() : posted;
    }

    private String channelName(Post post) {
        return channels.getOrDefault(post.channel(), post.channel().value());
    }

    private static Certainty certainty(PostStatus status) {
        return switch (status) {
            case IDEA, DRAFT, IN_REVIEW, ON_HOLD -> Certainty.TENTATIVE;
            case APPROVED, SCHEDULED, POSTED -> Certainty.CONFIRMED;
            case CANCELLED -> Certainty.CANCELLED;
        };
    }
}
