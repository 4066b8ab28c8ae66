package app.drumbeat.application.finding;

import java.util.List;

import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.SavedView;

/** What posts can be narrowed to, as the calendar is now, each in the order in which people see it. */
public record FilterChoices(List<Channel> channels, List<Campaign> campaigns, List<String> tags, List<String> owners,
        List<SavedView> views) {

    public static final FilterChoices NONE = new FilterChoices(List.of(), List.of(), List.of(), List.of(), List.of());

    public FilterChoices {
        channels = List.copyOf(channels);
        campaigns = List.copyOf(campaigns);
        tags = List.copyOf(tags);
        owners = List.copyOf(owners);
        views = List.copyOf(views);
    }
}
