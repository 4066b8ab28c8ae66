package app.drumbeat.domain.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/**
 * Posts that return by a rule, such as a question each Thursday. Its posts are posts like any other, planned ahead up to a day;
 * what they have in common stands here, so that it shows where one of them differs, and so that more can be made.
 *
 * <p>Times are those of the wall clock: a post at 09:00 is at 09:00 in summer and in winter.
 *
 * @param rule on which days they return, as an RRULE without an end (RFC 5545, 3.3.10)
 * @param first the day of the first post, which counts whether it fits the rule or not
 * @param last the last day on which a post may stand, where the series ends
 * @param plannedTo up to which day its posts were made
 */
public record Series(Id<Series> id, Id<Channel> channel, String rule, LocalDate first, Optional<LocalDate> last,
        LocalDate plannedTo, Optional<LocalTime> time, Words words, Optional<Id<Campaign>> campaign, List<String> tags,
        List<String> media, String owner) implements Entity<Series> {

    /** How many days ahead the posts of a series are made at a time: half a year. */
    public static final int DAYS_AHEAD = 182;

    /** How many posts are made at a time at most. */
    public static final int MOST_AT_ONCE = 200;

    /** @throws IllegalArgumentException if it ends before it begins */
    public Series {
        if (last.filter(first::isAfter).isPresent()) {
            throw new IllegalArgumentException("A series cannot end before it begins");
        }
        tags = List.copyOf(tags);
        media = List.copyOf(media);
    }

    /** Whether all of its posts were made. */
    public boolean isComplete() {
        return last.filter(day -> !day.isAfter(plannedTo)).isPresent();
    }

    public Series endingOn(LocalDate day) {
        return new Series(id, channel, rule, first, Optional.of(day), plannedTo.isAfter(day) ? day : plannedTo, time,
                words, campaign, tags, media, owner);
    }

    public Series plannedTo(LocalDate day) {
        return new Series(id, channel, rule, first, last, day, time, words, campaign, tags, media, owner);
    }

    /** Without the campaign, which is gone. */
    public Series inNoCampaign() {
        return new Series(id, channel, rule, first, last, plannedTo, time, words, Optional.empty(), tags, media, owner);
    }

    public Series on(Id<Channel> home) {
        return new Series(id, home, rule, first, last, plannedTo, time, words, campaign, tags, media, owner);
    }
}
