package app.drumbeat.domain.cadence;

import java.util.List;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/**
 * All that the rules find on one channel.
 *
 * @param silences by first day
 * @param shortWeeks by week
 * @param dropOffs by first week
 * @param weeks every week of {@code [start, to]} that has a posting day, in order; the last may reach beyond {@code to}:
 *     it is then counted up to there, and not judged
 */
public record ChannelFindings(Id<Channel> channel, List<Silence> silences, List<ShortWeek> shortWeeks,
        List<DropOff> dropOffs, Runway runway, List<WeekCount> weeks) {

    public ChannelFindings {
        silences = List.copyOf(silences);
        shortWeeks = List.copyOf(shortWeeks);
        dropOffs = List.copyOf(dropOffs);
        weeks = List.copyOf(weeks);
    }

    /** Of a channel that nothing is found on, for nothing is asked of it yet. */
    public static ChannelFindings none(Id<Channel> channel, Runway runway) {
        return new ChannelFindings(channel, List.of(), List.of(), List.of(), runway, List.of());
    }
}
