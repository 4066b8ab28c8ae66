package app.drumbeat.ui.calendar;

import javafx.scene.Node;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.CampaignBar;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.ui.calendar.Folding.Fold;
import app.drumbeat.ui.kit.Tips;

/** What lies across several days of a week: campaigns above the chips, silences below them. */
final class GridBars {

    /** The room between the edge of a day and what lies in it. */
    static final double SIDE = 4;

    private final CalendarWords words;
    private final Layer<CampaignStrip> campaigns;
    private final Layer<SilenceStrip> silences;

    GridBars(CalendarWords words, Tips tips) {
        this.words = words;
        campaigns = new Layer<>(() -> {
            CampaignStrip strip = new CampaignStrip();
            tips.on(strip, strip::getAccessibleText);
            return strip;
        });
        silences = new Layer<>(() -> {
            SilenceStrip strip = new SilenceStrip();
            tips.on(strip, strip::getAccessibleText);
            return strip;
        });
    }

    Layer<CampaignStrip> campaigns() {
        return campaigns;
    }

    Layer<SilenceStrip> silences() {
        return silences;
    }

    void arrange(MonthPlan month, PlanWeek week, WeekFit fit, GridMeasures measures, int row) {
        Row place = new Row(week, measures, row);
        arrangeCampaigns(month, fit.campaigns(), place);
        arrangeSilences(month, fit.silences(), place);
    }

    private void arrangeCampaigns(MonthPlan month, Folding<CampaignBar> folding, Row row) {
        double top = row.top() + WeekFit.HEAD;
        for (CampaignBar bar : folding.shown()) {
            row.next(campaigns, bar.days(), bar.comesFromBefore(), bar.goesOn(), top + bar.lane() * WeekFit.CAMPAIGN,
                    WeekFit.CAMPAIGN - 1).show(bar, said(bar, month));
        }
        double below = top + (folding.lines() - 1) * WeekFit.CAMPAIGN;
        for (Fold<CampaignBar> fold : folding.folds()) {
            String all = String.join("\n", fold.hidden().stream().map(bar -> said(bar, month)).toList());
            row.next(campaigns, row.days(fold), false, false, below, WeekFit.CAMPAIGN - 1).showFold(
                    words.foldedCampaigns(fold.hidden().size(), folding.shown().isEmpty()), all);
        }
    }

    private void arrangeSilences(MonthPlan month, Folding<SilenceBand> folding, Row row) {
        double bottom = row.bottom() - 2;
        for (SilenceBand band : folding.shown()) {
            row.next(silences, band.days(), band.comesFromBefore(), band.goesOn(),
                    bottom - (band.lane() + 1) * WeekFit.BAND, WeekFit.BAND - 2)
                    .show(band, words, words.fullSilence(band, month.today()));
        }
        double above = bottom - folding.lines() * WeekFit.BAND;
        for (Fold<SilenceBand> fold : folding.folds()) {
            String all = String.join("\n",
                    fold.hidden().stream().map(band -> words.fullSilence(band, month.today())).toList());
            row.next(silences, row.days(fold), false, false, above, WeekFit.BAND - 2).showFold(fold.hidden(),
                    words.foldedSilences(fold.hidden().size(), folding.shown().isEmpty()), all);
        }
    }

    private String said(CampaignBar bar, MonthPlan month) {
        return words.campaign(bar.campaign(), month.channels(), month.today());
    }

    /** One week in its place. */
    private record Row(PlanWeek week, GridMeasures measures, int row) {

        double top() {
            return measures.top(row);
        }

        double bottom() {
            return measures.top(row) + measures.height(row);
        }

        DateSpan days(Fold<?> fold) {
            return new DateSpan(week.first().plusDays(fold.first()), week.first().plusDays(fold.last()));
        }

        /** A bar begins a little inside its first day, or at the edge where it comes from the week before; so it ends. */
        <T extends Node> T next(Layer<T> layer, DateSpan days, boolean fromBefore, boolean goesOn, double y,
                double height) {
            int first = Folding.column(week.first(), days.first());
            int last = Folding.column(week.first(), days.last());
            double left = measures.left(first) + (fromBefore ? 0 : SIDE);
            double right = measures.left(last) + measures.width(last) - 1 - (goesOn ? 0 : SIDE);
            return layer.next(left, y, right - left, height);
        }
    }
}
