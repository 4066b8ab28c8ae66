package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.campaign.Campaign;

/**
 * What is asked of the rules, the same for every channel.
 *
 * @param range findings are computed from the channel's start to its last day, and told when they end on or after its first
 * @param today given from outside, never read from a clock
 * @param quietPeriods those of every channel, in any order
 * @param campaigns those of every channel, in any order
 */
public record FindingsQuestion(DateSpan range, LocalDate today, Level level, DayOfWeek weekStart,
        List<QuietPeriod> quietPeriods, List<Campaign> campaigns) {

    public FindingsQuestion {
        quietPeriods = List.copyOf(quietPeriods);
        campaigns = List.copyOf(campaigns);
    }
}
