package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.post.Post;

/**
 * One thing in the plan that wants looking at.
 *
 * @param id the same as long as it is the same thing, so that it can be dismissed
 * @param days when it is
 * @param post the post that it is about; nothing where it is about the rhythm
 * @param concern what could tell who somebody is, where that is what is wrong
 * @param measure how much: posting days of a silence, posts that a week lacks, weeks of a drop-off, characters too many,
 *     days until a series runs out or a consent ends, days that a review comes too late
 */
public record Flag(Id<Dismissal> id, Kind kind, Channel channel, DateSpan days, Optional<Post> post,
        Optional<Concern> concern,
        int measure) {

    /** What is wrong, the gravest first. */
    public enum Kind {
        TAKE_DOWN, CONSENT, TELLS_WHO, REGULATED, UNSOURCED, UNREVIEWED, NOT_SENT, CHANNEL_ENDED, TOO_LATE,
        NOTHING_WRITTEN,
        TOO_LONG,
        TOO_MANY_HASHTAGS,
        TOO_CLOSE, CONSENT_ENDS, SOURCE_DUE, MAY_TELL_WHO, WORDING,
        SERIES_RUNS_OUT, SILENCE,
        DROP_OFF, SHORT_WEEK;

        /** Whether a reason can let it be: what somebody has not allowed, no reason allows. */
        public boolean mayBeDismissed() {
            return this != TAKE_DOWN && this != CONSENT;
        }
    }

    /** The id of a flag about the rhythm of a channel that begins on a day. */
    public static Id<Dismissal> idOf(Kind kind, Id<Channel> channel, LocalDate first) {
        return Id.of(kind + "/" + channel.value() + "/" + first);
    }

    static Flag of(Kind kind, Channel channel, DateSpan days, int measure) {
        return new Flag(idOf(kind, channel.id(), days.first()), kind, channel, days, Optional.empty(), Optional.empty(),
                measure);
    }

    static Flag of(Kind kind, Channel channel, Post post, int measure) {
        return new Flag(Id.of(kind + "/" + post.id().value()), kind, channel,
                DateSpan.day(post.day().orElseThrow()), Optional.of(post), Optional.empty(), measure);
    }

    /**
     * What is wrong with the review of a post, or with its wording: let pass, it is for as long as something stays the same.
     *
     * @param letPass under which id
     */
    public static Flag about(Kind kind, Channel channel, Post post, Id<Dismissal> letPass, int measure) {
        return new Flag(letPass, kind, channel, DateSpan.day(post.day().orElseThrow()), Optional.of(post),
                Optional.empty(), measure);
    }

    static Flag of(Channel channel, Post post, Concern concern) {
        return new Flag(concern.id(), concern.blocks() ? Kind.TELLS_WHO : Kind.MAY_TELL_WHO, channel,
                DateSpan.day(post.day().orElseThrow()), Optional.of(post), Optional.of(concern), 0);
    }
}
