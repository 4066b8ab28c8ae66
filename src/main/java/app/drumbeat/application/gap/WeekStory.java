package app.drumbeat.application.gap;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.channel.Channel;

/**
 * All there is to say about one week.
 *
 * @param week its first day
 * @param number the number of the week
 * @param channels the channels that want anything in that week, in their order
 */
public record WeekStory(LocalDate week, int number, List<ChannelWeek> channels) {

    /**
     * One channel in that week.
     *
     * @param reasons why something is missing; empty where nothing is
     * @param openings the days on which a post would help; empty where nothing is missing
     */
    public record ChannelWeek(Channel channel, WeekCount count, List<Reason> reasons, List<LocalDate> openings) {

        public ChannelWeek {
            reasons = List.copyOf(reasons);
            openings = List.copyOf(openings);
        }

        /** Posts that are missing, from 0 up. */
        public int missing() {
            return Math.max(0, count.required() - count.planned());
        }
    }

    public WeekStory {
        channels = List.copyOf(channels);
    }

    public DateSpan span() {
        return new DateSpan(week, week.plusDays(6));
    }
}
