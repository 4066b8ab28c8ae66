package app.drumbeat.domain.cadence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/** When the campaigns of one channel end. */
final class CampaignEnds {

    /** For so many days, a quiet that follows a campaign is put down to it. */
    static final int AFTERMATH = 14;

    private final List<Campaign> nearestLast = new ArrayList<>();
    private final int[] ends;

    /** @param campaigns those of every channel, in any order */
    CampaignEnds(List<Campaign> campaigns, Id<Channel> channel) {
        for (Campaign campaign : campaigns) {
            if (campaign.runsOn(channel)) {
                nearestLast.add(campaign);
            }
        }
        nearestLast.sort(CampaignEnds::byNearness);
        ends = new int[nearestLast.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = DayNumber.of(nearestLast.get(i).span().last());
        }
    }

    /** The campaign whose last day lies from {@code first} to {@code last}, both included; of several the nearest. */
    Optional<Id<Campaign>> lastEndedWithin(int first, int last) {
        int nearest = indexUpTo(last);
        return nearest >= 0 && ends[nearest] >= first ? Optional.of(nearestLast.get(nearest).id()) : Optional.empty();
    }

    boolean anyEndedJustBefore(int day) {
        int nearest = indexUpTo(day - 1);
        return nearest >= 0 && ends[nearest] >= day - AFTERMATH;
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

    /** The nearest comes last: the one that ends last, of those the one that began last, of those the first by its id. */
    private static int byNearness(Campaign one, Campaign other) {
        int order = one.span().last().compareTo(other.span().last());
        if (order == 0) {
            order = one.span().first().compareTo(other.span().first());
        }
        return order == 0 ? other.id().compareTo(one.id()) : order;
    }
}
