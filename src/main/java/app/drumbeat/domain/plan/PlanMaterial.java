package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * What a plan is laid out from. Records outside the span laid out are welcome and left out.
 *
 * @param posts ordered by day and time
 * @param shown which of them are shown; the others still take free times
 */
public record PlanMaterial(CalendarFacts calendar, LocalDate today, List<Channel> channels, List<Post> posts,
        List<Campaign> campaigns, List<QuietPeriod> quietPeriods, List<Occurrence> names,
        List<ChannelFindings> findings, Predicate<Post> shown) {

    /** The same with all posts shown. */
    public PlanMaterial(CalendarFacts calendar, LocalDate today, List<Channel> channels, List<Post> posts,
            List<Campaign> campaigns, List<QuietPeriod> quietPeriods, List<Occurrence> names,
            List<ChannelFindings> findings) {
        this(calendar, today, channels, posts, campaigns, quietPeriods, names, findings, post -> true);
    }

    public PlanMaterial {
        channels = List.copyOf(channels);
        posts = List.copyOf(posts);
        campaigns = List.copyOf(campaigns);
        quietPeriods = List.copyOf(quietPeriods);
        names = List.copyOf(names);
        findings = List.copyOf(findings);
    }
}
