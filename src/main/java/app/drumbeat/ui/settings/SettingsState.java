package app.drumbeat.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.drumbeat.application.settings.NamedDayKeeping.DaySet;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Profile;

/** All that the settings page shows, read at once. */
public record SettingsState(CalendarFacts calendar, List<Channel> channels, List<Campaign> campaigns,
        Map<Id<Campaign>, Integer> campaignPosts, List<QuietPeriod> quiet, List<NamedDay> days, List<DaySet> sets,
        List<HouseRule> rules, Wording wording, ReviewSettings.State reviews, LocalDate today) {

    /** Which words the organisation minds. */
    public record Wording(Profile profile, List<HouseWord> own) {}
}
