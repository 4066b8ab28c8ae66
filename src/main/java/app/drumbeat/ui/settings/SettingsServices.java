package app.drumbeat.ui.settings;

import java.time.LocalDate;
import java.util.function.Supplier;

import app.drumbeat.application.review.RouteKeeping;
import app.drumbeat.application.settings.CalendarKeeping;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.ChannelKeeping;
import app.drumbeat.application.settings.HouseRuleKeeping;
import app.drumbeat.application.settings.HouseWordKeeping;
import app.drumbeat.application.settings.NamedDayKeeping;
import app.drumbeat.application.settings.QuietKeeping;
import app.drumbeat.domain.port.Holidays;

/**
 * The services behind the settings page, one for each section.
 *
 * @param today the day it is; asked in turn, since it depends on the zone of the calendar
 */
public record SettingsServices(CalendarKeeping calendar, ChannelKeeping channels, CampaignKeeping campaigns,
        QuietKeeping quiet, NamedDayKeeping days, HouseRuleKeeping rules, HouseWordKeeping words, Reviews reviews,
        Supplier<LocalDate> today) {

    /** What reviews are counted by. */
    public record Reviews(RouteKeeping routes, Holidays holidays) {}
}
