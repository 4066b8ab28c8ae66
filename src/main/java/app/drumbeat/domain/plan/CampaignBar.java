package app.drumbeat.domain.plan;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.campaign.Campaign;

/**
 * The part of a campaign that lies in the days laid out: one week, or a quarter.
 *
 * @param days its days there
 * @param lane the row it lies in, from 0 down, so that no two bars cover each other
 */
public record CampaignBar(Campaign campaign, DateSpan days, int lane) {

    /** Whether the campaign began before. */
    public boolean comesFromBefore() {
        return campaign.span().first().isBefore(days.first());
    }

    /** Whether the campaign goes on after. */
    public boolean goesOn() {
        return campaign.span().last().isAfter(days.last());
    }
}
