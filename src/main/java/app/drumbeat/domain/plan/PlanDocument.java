package app.drumbeat.domain.plan;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Series;

/**
 * A whole plan as one document, for hand-over, for scripts, for tests (docs/plan-format.md).
 *
 * @param calendar absent where the document does not say
 * @param series what returns by a rule; their posts are among the posts
 * @param media what is known of the pictures and films; the files lie beside the document
 * @param clearance by which rules posts are looked at, who reviews them, and what came of it
 * @param channels in the order of the plan; their positions count up from 0
 */
public record PlanDocument(Optional<CalendarFacts> calendar, List<Channel> channels, List<QuietPeriod> quietPeriods,
        List<Campaign> campaigns, List<Post> posts, List<NamedDay> days, List<Series> series, List<Medium> media,
        PlanClearance clearance) {

    public PlanDocument {
        channels = List.copyOf(channels);
        quietPeriods = List.copyOf(quietPeriods);
        campaigns = List.copyOf(campaigns);
        posts = List.copyOf(posts);
        days = List.copyOf(days);
        series = List.copyOf(series);
        media = List.copyOf(media);
    }

    /** A plan in which nothing returns, and of whose media nothing is known. */
    public PlanDocument(Optional<CalendarFacts> calendar, List<Channel> channels, List<QuietPeriod> quietPeriods,
            List<Campaign> campaigns, List<Post> posts, List<NamedDay> days) {
        this(calendar, channels, quietPeriods, campaigns, posts, days, List.of(), List.of(), PlanClearance.NONE);
    }
}
