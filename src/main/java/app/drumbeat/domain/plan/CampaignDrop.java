package app.drumbeat.domain.plan;

import java.math.BigDecimal;
import java.util.List;

import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/**
 * Channels that fall off after a campaign: burn hot, then cold.
 *
 * @param channels those with a drop-off after it, at least one
 * @param before posts a full week before it on these channels together
 * @param during the same while it lasts
 */
public record CampaignDrop(Campaign campaign, List<Channel> channels, BigDecimal before, BigDecimal during) {

    public CampaignDrop {
        channels = List.copyOf(channels);
    }
}
