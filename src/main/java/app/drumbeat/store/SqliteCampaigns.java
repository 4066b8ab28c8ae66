package app.drumbeat.store;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;

/** The table of campaigns. */
final class SqliteCampaigns {

    static final Table<Campaign> TABLE = Table
            .of(Campaign.class, "campaign", "first_day, name, id", SqliteCampaigns::campaign)
            .with("name", Campaign::name)
            .with("first_day", campaign -> campaign.span().first())
            .with("last_day", campaign -> campaign.span().last())
            .with("channels", Campaign::channels);

    private SqliteCampaigns() {}

    private static Campaign campaign(Row row) {
        return new Campaign(row.id("id"), row.text("name"), new DateSpan(row.day("first_day"), row.day("last_day")),
                row.list("channels", Id::of));
    }
}
