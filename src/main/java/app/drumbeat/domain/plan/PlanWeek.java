package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Seven days of the plan and what lies across them.
 *
 * @param number the number of the week: ISO 8601 where weeks begin on Monday, else the locale's
 * @param planned posts planned, each channel counted at most up to what it wants, so that plenty on one never hides a
 *     lack on another
 * @param wanted posts that the cadences ask for, 0 where nothing is asked
 * @param lacking what the channels lack, channel by channel, only those that lack something
 */
public record PlanWeek(int number, List<PlanDay> days, List<CampaignBar> campaigns, List<SilenceBand> silences,
        int planned, int wanted, List<Lack> lacking) {

    public PlanWeek {
        days = List.copyOf(days);
        campaigns = List.copyOf(campaigns);
        silences = List.copyOf(silences);
        lacking = List.copyOf(lacking);
    }

    public LocalDate first() {
        return days.getFirst().date();
    }

    public boolean isShort() {
        return !lacking.isEmpty();
    }
}
