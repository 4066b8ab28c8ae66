package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.plan.CampaignBar;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.ui.post.PostChip;

/**
 * How one week fills its row: what is shown, on how many lines, and how much is counted behind "+3 more". Pure.
 *
 * <p>From the top: the line of numbers, the campaigns, the chips; from the bottom: the silences. Nothing is ever left out:
 * the posts that a day shows and those that it counts are together all it has.
 *
 * @param days one for each of the seven days
 */
record WeekFit(Folding<CampaignBar> campaigns, Folding<SilenceBand> silences, List<DayFit> days) {

    static final double HEAD = 23;
    static final double CAMPAIGN = 16;
    static final double BAND = 18;
    static final double QUIET = 14;
    static final double MORE = 16;
    static final double CHIP_GAP = 2;

    /** As tall as a week has to be so that a day has its number, a campaign, a reason to be quiet, a count and a silence. */
    static final double LEAST = HEAD + CAMPAIGN + QUIET + MORE + BAND + 1;

    private static final int MOST_CAMPAIGNS = 4;
    private static final int MOST_SILENCES = 3;

    /** Bars may take this much of what lies below the numbers; the rest belongs to the posts. */
    private static final double FOR_BARS = 0.6;

    /**
     * The chips of one day.
     *
     * @param top where the first lies, from the upper edge of the row
     * @param chip how tall each is
     * @param shown how many have room
     * @param more how many are counted behind them
     */
    record DayFit(double top, double chip, int shown, int more) {

        double chipTop(int index) {
            return top + index * (chip + CHIP_GAP);
        }

        double moreTop() {
            return chipTop(shown);
        }
    }

    static WeekFit of(PlanWeek week, double height) {
        double forBars = Math.min(Math.max(CAMPAIGN + BAND, (height - HEAD) * FOR_BARS),
                height - LEAST + CAMPAIGN + BAND);
        int silenceLines = week.silences().stream().mapToInt(SilenceBand::lane).max().orElse(-1) + 1;
        boolean anyCampaign = !week.campaigns().isEmpty();
        int silenceRoom = (int) Math.max(1, (forBars - (anyCampaign ? CAMPAIGN : 0)) / BAND);
        Folding<SilenceBand> silences = Folding.of(week.silences(), SilenceBand::lane, SilenceBand::days, week.first(),
                MOST_SILENCES, Math.min(silenceRoom, Math.max(1, silenceLines)));
        int campaignRoom = (int) Math.max(1, (forBars - silences.lines() * BAND) / CAMPAIGN);
        Folding<CampaignBar> campaigns = Folding.of(week.campaigns(), CampaignBar::lane, CampaignBar::days,
                week.first(), MOST_CAMPAIGNS, campaignRoom);
        List<DayFit> days = new ArrayList<>(7);
        for (int column = 0; column < 7; column++) {
            PlanDay day = week.days().get(column);
            double top = HEAD + campaigns.lines() * CAMPAIGN + (saysQuiet(week, column) ? QUIET : 0);
            double bottom = height - 2 - silenceLines(silences, day.date(), column) * BAND;
            days.add(chips(day.posts().size(), top, bottom));
        }
        return new WeekFit(campaigns, silences, days);
    }

    private static DayFit chips(int posts, double top, double bottom) {
        double room = bottom - top + CHIP_GAP;
        if (posts * (PostChip.TALL + CHIP_GAP) <= room) {
            return new DayFit(top, PostChip.TALL, posts, 0);
        }
        if (posts * (PostChip.LOW + CHIP_GAP) <= room) {
            return new DayFit(top, PostChip.LOW, posts, 0);
        }
        int shown = (int) Math.max(0, Math.floor((bottom - top - MORE + 1) / (PostChip.LOW + CHIP_GAP)));
        return new DayFit(top, PostChip.LOW, shown, posts - shown);
    }

    /** How many lines from the bottom are taken over one day. */
    private static int silenceLines(Folding<SilenceBand> silences, LocalDate day, int column) {
        boolean folded = silences.folds().stream().anyMatch(fold -> fold.first() <= column && column <= fold.last());
        if (folded) {
            return silences.lines();
        }
        return silences.shown().stream().filter(band -> band.days().contains(day)).mapToInt(SilenceBand::lane).max()
                .orElse(-1) + 1;
    }

    /** Whether the reason of a quiet period is written on this day: on its first in each week. */
    static boolean saysQuiet(PlanWeek week, int column) {
        PlanDay day = week.days().get(column);
        return !day.quiet().isEmpty()
                && (column == 0 || !week.days().get(column - 1).quiet().containsAll(day.quiet()));
    }
}
