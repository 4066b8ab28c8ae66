package app.drumbeat.domain.plan;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * A whole plan as one document, for hand-over, for scripts, for tests (docs/plan-format.md).
 *
 * @param calendar absent where the document does not say
 * @param channels in the order of the plan; their positions count up from 0
 */
public record PlanDocument(Optional<CalendarFacts> calendar, List<Channel> channels, List<QuietPeriod> quietPeriods,
        List<Campaign> campaigns, List<Post> posts, List<NamedDay> days) {

    public PlanDocument {
        channels = List.copyOf(channels);
        quietPeriods = List.copyOf(quietPeriods);
        campaigns = List.copyOf(campaigns);
        posts = List.copyOf(posts);
        days = List.copyOf(days);
    }
}
