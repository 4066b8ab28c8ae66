package app.drumbeat.domain.cadence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/** When the campaigns of one channel end. */
final class CampaignEnds {

    /** For so many days, a quiet that follows a campaign is put down to it. */
    static final int AFTERMATH = 14;

    /** The last of these is the one that a quiet comes after: it ends last, began last, and its id comes first. */
    private static final Comparator<Campaign> NEAREST_LAST = Comparator
            .comparing((Campaign campaign) -> campaign.span().last())
            .thenComparing(campaign -> campaign.span().first())
            .thenComparing(Campaign::id, Comparator.reverseOrder());

    private final List<Campaign> campaigns;
    private final int[] ends;

    /** @param campaigns those of every channel, in any order */
    CampaignEnds(List<Campaign> campaigns, Id<Channel> channel) {
        this.campaigns = campaigns.stream().filter(campaign -> campaign.runsOn(channel)).sorted(NEAREST_LAST).toList();
        this.ends = this.campaigns.stream().mapToInt(campaign -> DayNumber.of(campaign.span().last())).toArray();
    }

    /** The campaign whose last day lies from {@code first} to {@code last}, both included; of several the nearest. */
    Optional<Id<Campaign>> lastEndedWithin(int first, int last) {
        int nearest = indexUpTo(last);
        return nearest >= 0 && ends[nearest] >= first ? Optional.of(campaigns.get(nearest).id()) : Optional.empty();
    }

    boolean anyEndedJustBefore(int day) {
        return lastEndedWithin(day - AFTERMATH, day - 1).isPresent();
    }

    /** The last of those that have ended by {@code day}, or -1. */
    private int indexUpTo(int day) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
