package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/**
 * What it would mean to put a post on a day. Pure.
 *
 * @param change what it does to the rhythm of its channel
 * @param quiet the quiet periods of the channel on that day
 * @param outside whether the channel does not post on such a day, or is not there any more or yet
 * @param neighbours the other posts of the channel round that day
 * @param tooLate whether the post cannot be reviewed before that day
 */
public record DropEffect(LocalDate day, RhythmChange change, List<QuietPeriod> quiet, boolean outside,
        Neighbours neighbours, boolean tooLate) {

    public DropEffect {
        quiet = List.copyOf(quiet);
    }

    /**
     * For each of some days, what it would mean to put one post there.
     *
     * @param channel that of the post
     * @param others the dated posts of the channel without this one
     * @param before what is found now, with the post where it is
     * @param neighbours the other posts of the channel on those days and round them
     */
    public static List<DropEffect> of(Channel channel, PostDays others, PostStatus status, ChannelFindings before,
            Neighbours neighbours, List<LocalDate> days, FindingsQuestion question) {
        return days.stream().map(day -> new DropEffect(day,
                RhythmChange.between(before, GapFinder.find(channel, others.with(day, status), question)),
                question.quietPeriods().stream()
                        .filter(period -> period.holdsFor(channel.id()) && period.span().contains(day)).toList(),
                isOutside(channel, day), neighbours, false)).toList();
    }

    /** The same for a post that cannot be reviewed before that day. */
    public DropEffect late() {
        return new DropEffect(day, change, quiet, outside, neighbours, true);
    }

    /** Whether a channel does not speak on a day: not on such a weekday, not yet, or no more. */
    public static boolean isOutside(Channel channel, LocalDate day) {
        return !channel.lives(day) || !channel.cadence().isEmpty()
                && !channel.cadence().ruleOn(day).days().contains(day.getDayOfWeek());
    }
}
