package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.CampaignBar;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.plan.SilenceBand;

/**
 * All that falls on one day, as the month shows it.
 *
 * @param silences those that lie over the day, in the order of their bands
 * @param channels all of them: those that are silent on the day first, else in their order
 */
public record DayStory(PlanDay day, List<Campaign> campaigns, List<SilenceBand> silences, List<Channel> channels,
        LocalDate today, boolean writable) {

    public DayStory {
        campaigns = List.copyOf(campaigns);
        silences = List.copyOf(silences);
        channels = List.copyOf(channels);
    }

    /** @param month one that shows the day */
    static DayStory of(LocalDate date, MonthPlan month, boolean writable) {
        PlanWeek week = month.weeks().stream().filter(one -> one.days().getLast().date().compareTo(date) >= 0)
                .findFirst().orElseThrow();
        PlanDay day = week.days().stream().filter(one -> one.date().equals(date)).findFirst().orElseThrow();
        List<SilenceBand> silences = week.silences().stream().filter(band -> band.days().contains(date)).toList();
        List<Channel> silent = silences.stream().map(SilenceBand::channel).distinct().toList();
        return new DayStory(day,
                week.campaigns().stream().filter(bar -> bar.days().contains(date)).map(CampaignBar::campaign).toList(),
                silences, Stream.concat(silent.stream(), month.channels().stream()).distinct().toList(), month.today(),
                writable);
    }

    Optional<Channel> channel(Id<Channel> id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }
}
