package app.drumbeat.ui.calendar.quarter;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.plan.CampaignBar;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.ui.calendar.CampaignStrip;
import app.drumbeat.ui.calendar.Layer;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.Tips;

/** The campaigns under the rows, each in a lane; where there are too many lanes, the last are counted beside the heading. */
final class CampaignLanes extends Region {

    private static final int MOST = 3;
    private static final double LANE = 20;
    private static final double EDGE = 7;

    private final QuarterWords words;
    private final OneLine heading = new OneLine("rhythm-name");
    private final OneLine folded = new OneLine("quarter-line");
    private final Region head = new Region();
    private final Layer<CampaignStrip> strips;
    private @Nullable QuarterPlan plan;
    private double left;

    CampaignLanes(QuarterWords words, Tips tips) {
        this.words = words;
        getStyleClass().add("quarter-lanes");
        heading.setText(words.texts().of("quarter.campaigns"));
        strips = new Layer<>(() -> {
            CampaignStrip strip = new CampaignStrip();
            tips.on(strip, strip::getAccessibleText);
            return strip;
        });
        tips.on(head, this::hiddenNames);
        getChildren().addAll(head, heading, folded, strips);
    }

    void show(QuarterPlan wanted) {
        plan = wanted;
        int hidden = hidden(wanted).size();
        folded.setText(hidden == 0 ? "" : words.foldedCampaigns(hidden));
        requestLayout();
    }

    void setHeadWidth(double wide) {
        left = wide;
        requestLayout();
    }

    /** How high it has to be; nothing where there is no campaign. */
    double height() {
        if (plan == null || plan.campaigns().isEmpty()) {
            return 0;
        }
        int lanes = plan.campaigns().stream().mapToInt(CampaignBar::lane).max().orElse(0) + 1;
        return Math.max(30, Math.min(MOST, lanes) * LANE + 2 * EDGE - 3);
    }

    @Override
    protected void layoutChildren() {
        head.resizeRelocate(0, 0, left, getHeight());
        heading.resizeRelocate(12, 5, left - 18, 18);
        folded.resizeRelocate(12, 23, left - 18, 15);
        strips.begin();
        if (plan != null) {
            QuarterColumns columns = new QuarterColumns(plan.first(), getWidth() - left);
            for (CampaignBar bar : plan.campaigns()) {
                if (bar.lane() < MOST) {
                    double x = columns.left(bar.days()) + (bar.comesFromBefore() ? 0 : 1);
                    double end = columns.right(bar.days()) - (bar.goesOn() ? 0 : 1);
                    strips.next(left + x, EDGE + bar.lane() * LANE, end - x, LANE - 3)
                            .show(bar, words.campaign(bar.campaign(), plan));
                }
            }
        }
        strips.end();
    }

    private String hiddenNames() {
        QuarterPlan shown = plan;
        return shown == null
                ? ""
                : hidden(shown).stream().map(bar -> words.campaign(bar.campaign(), shown))
                        .collect(Collectors.joining("\n"));
    }

    private static List<CampaignBar> hidden(QuarterPlan plan) {
        return plan.campaigns().stream().filter(bar -> bar.lane() >= MOST).toList();
    }
}
