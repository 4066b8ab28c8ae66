package app.drumbeat.domain.plan;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.campaign.Campaign;

/**
 * The part of a campaign that lies in one week.
 *
 * @param days its days in the week
 * @param lane the row it lies in, from 0 down, so that no two bars of a week cover each other
 */
public record CampaignBar(Campaign campaign, DateSpan days, int lane) {

    /** Whether the campaign began in an earlier week. */
    public boolean comesFromBefore() {
        return campaign.span().first().isBefore(days.first());
    }

    /** Whether the campaign goes on in a later week. */
    public boolean goesOn() {
        return campaign.span().last().isAfter(days.last());
    }
}
