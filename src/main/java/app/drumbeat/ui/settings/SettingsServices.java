package app.drumbeat.ui.settings;

import app.drumbeat.application.settings.CalendarKeeping;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.ChannelKeeping;
import app.drumbeat.application.settings.NamedDayKeeping;
import app.drumbeat.application.settings.QuietKeeping;

/** The services behind the settings page, one for each section. */
public record SettingsServices(CalendarKeeping calendar, ChannelKeeping channels, CampaignKeeping campaigns,
        QuietKeeping quiet, NamedDayKeeping days) {}
