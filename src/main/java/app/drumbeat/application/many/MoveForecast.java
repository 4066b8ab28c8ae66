package app.drumbeat.application.many;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.drumbeat.domain.cadence.RhythmChange;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * What a move of many posts would do.
 *
 * @param days where each post that moves would come to; in the order of the plan
 * @param pushed how many of them were not chosen, but would be pushed along
 * @param changes what it would do to the rhythm, channel by channel, only where it does anything
 * @param clashes posts that would be closer to another of their channel than it allows, or at the same time
 * @param late posts that could not be reviewed before the days that they come to
 * @param past how many would come to a day before today
 * @param channels all channels of the calendar, to name them
 */
public record MoveForecast(Map<Post, LocalDate> days, int pushed, List<RhythmChange> changes, List<Post> clashes,
        List<Post> late, int past, List<Channel> channels) {

    public MoveForecast {
        changes = List.copyOf(changes);
        clashes = List.copyOf(clashes);
        late = List.copyOf(late);
        channels = List.copyOf(channels);
    }
}
