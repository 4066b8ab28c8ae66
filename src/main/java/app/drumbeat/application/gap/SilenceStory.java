package app.drumbeat.application.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.GapFill;
import app.drumbeat.domain.post.Post;

/**
 * All there is to say about one silence.
 *
 * @param rule the cadence in force on its first day
 * @param reasons why it is there, never empty
 * @param before the last counting post before it
 * @param after the next counting post after it
 * @param runway until when the channel is covered, as it is today
 * @param openings its posting days that are still to come, ascending
 * @param ideas those that could go there, the best first; none where there is no opening
 * @param tooLate where a new post needs a review that comes too late for some of the openings
 */
public record SilenceStory(Channel channel, Silence silence, CadenceRule rule, List<Reason> reasons,
        Optional<Post> before, Optional<Post> after, Runway runway, List<LocalDate> openings, List<GapFill> ideas,
        Optional<TooLateToReview> tooLate) {

    public SilenceStory {
        reasons = List.copyOf(reasons);
        openings = List.copyOf(openings);
        ideas = List.copyOf(ideas);
    }
}
