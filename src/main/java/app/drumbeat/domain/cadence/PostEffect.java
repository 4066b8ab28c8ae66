package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/**
 * What one post does for the rhythm of its channel: what would be found without it, less what is found with it. Pure.
 *
 * @param silence the silence that the post breaks, or the one around it that it cannot break because it does not count
 */
public record PostEffect(Kind kind, Optional<Silence> silence) {

    /** What a post does, the weightiest first. */
    public enum Kind {
        /** Without it the channel would fall silent. */
        BREAKS_SILENCE,
        /** Without it its week would be short, or shorter. */
        HELPS_WEEK,
        /** It counts, but nothing would be missed. */
        CLOSES_NO_GAP,
        /** In its state it does not count. */
        DOES_NOT_COUNT
    }

    private static final PostEffect CLOSES_NO_GAP = new PostEffect(Kind.CLOSES_NO_GAP, Optional.empty());

    /**
     * @param posts the dated posts of the channel, this one among them
     * @param day the day of the post
     * @param status its state
     */
    public static PostEffect of(Channel channel, PostDays posts, LocalDate day, PostStatus status,
            FindingsQuestion question) {
        ChannelFindings with = GapFinder.find(channel, posts, question);
        if (!question.level().counts(status, day.isBefore(question.today()))) {
            return new PostEffect(Kind.DOES_NOT_COUNT, round(with, day));
        }
        ChannelFindings without = GapFinder.find(channel, posts.without(day, status), question);
        Optional<Silence> broken = round(without, day).filter(silence -> round(with, day).isEmpty());
        if (broken.isPresent()) {
            return new PostEffect(Kind.BREAKS_SILENCE, broken);
        }
        return missing(without) > missing(with) ? new PostEffect(Kind.HELPS_WEEK, Optional.empty()) : CLOSES_NO_GAP;
    }

    private static Optional<Silence> round(ChannelFindings findings, LocalDate day) {
        return findings.silences().stream().filter(silence -> silence.span().contains(day)).findFirst();
    }

    private static int missing(ChannelFindings findings) {
        return findings.shortWeeks().stream().mapToInt(ShortWeek::missing).sum();
    }
}
