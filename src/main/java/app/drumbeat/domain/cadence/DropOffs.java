package app.drumbeat.domain.cadence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Finds judged weeks in a row that have at most half of what the weeks before them had. */
final class DropOffs {

    private static final int FEWEST_BEFORE = 4;
    private static final int MOST_BEFORE = 8;
    private static final int FEWEST_WEEKS = 2;

    private final List<Week> judged;
    private final long[] adjusted;
    private final CampaignEnds campaigns;

    private DropOffs(List<Week> judged, CampaignEnds campaigns) {
        this.judged = judged;
        this.adjusted = new long[judged.size()];
        this.campaigns = campaigns;
        for (int week = 0; week < adjusted.length; week++) {
            adjusted[week] = judged.get(week).adjusted();
        }
    }

    /**
     * The drop-offs in a series of weeks, earliest first; none where fewer than six weeks are judged.
     *
     * @param judged the weeks that are over by the end of the range, in order
     */
    static List<DropOff> in(List<Week> judged, CampaignEnds campaigns) {
        return new DropOffs(judged, campaigns).scan();
    }

    private List<DropOff> scan() {
        MovingMedian before = new MovingMedian(MOST_BEFORE);
        List<DropOff> found = new ArrayList<>();
        int scanFrom = FEWEST_BEFORE;
        for (int week = 0; week < adjusted.length; week++) {
            if (week >= scanFrom && before.median() >= Week.ONE_POST) {
                int next = endOfQuiet(week, before.median());
                if (next >= week + FEWEST_WEEKS) {
                    found.add(dropOff(week, next, before.median()));
                    scanFrom = next;
                }
            }
            before.add(adjusted[week]);
        }
        return found;
    }

    /** The first week, from {@code week} on, that has more than half of the baseline. */
    private int endOfQuiet(int week, long baseline) {
        int next = week;
        while (next < adjusted.length && 2 * adjusted[next] <= baseline) {
            next++;
        }
        return next;
    }

    private DropOff dropOff(int begins, int next, long baseline) {
        Week first = judged.get(begins);
        int weeks = next - begins;
        long during = 0;
        for (int week = begins; week < next; week++) {
            during += adjusted[week];
        }
        return new DropOff(DayNumber.date(first.first()), DayNumber.date(judged.get(next - 1).first()), weeks,
                posts(baseline, 1), posts(during, weeks), next == adjusted.length,
                campaigns.lastEndedWithin(first.first() - CampaignEnds.AFTERMATH, first.last()));
    }

    /** At most two decimals, halves up, no trailing zeros, and never an exponent. */
    private static BigDecimal posts(long adjusted, int weeks) {
        BigDecimal rounded = BigDecimal.valueOf(adjusted)
                .divide(BigDecimal.valueOf(Week.ONE_POST * weeks), 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
