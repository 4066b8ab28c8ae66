package app.drumbeat.ui.calendar.quarter;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.ui.calendar.DropSign;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.Tips;

/** All of a quarter: weeks, rows, campaigns, named days, and what matters most in words. */
final class QuarterSheet extends Region {

    private static final double ROOMY = 1000;
    private static final double HEAD_WIDE = 206;
    private static final double HEAD_NARROW = 172;
    private static final double SIDE = 14;

    private final OneLine marks = new OneLine("quarter-line");
    private final OneLine line = new OneLine("quarter-line");
    private final WeekHeads heads;
    private final QuarterRows rows;
    private final ScrollPane scroll;
    private final CampaignLanes campaigns;
    private final NamedDays days;
    private final QuarterFoot foot;
    private final DropSign sign = new DropSign();

    QuarterSheet(QuarterWords words, Tips tips) {
        getStyleClass().add("quarter");
        marks.setText(words.texts().of("quarter.legend.marks"));
        line.setText(words.texts().of("quarter.legend.line"));
        heads = new WeekHeads(words, tips);
        rows = new QuarterRows(words, tips);
        scroll = scrolling(rows);
        campaigns = new CampaignLanes(words, tips);
        days = new NamedDays(words, tips);
        foot = new QuarterFoot(words);
        getChildren().addAll(scroll, heads, marks, line, campaigns, days, foot, sign);
    }

    void show(QuarterPlan plan) {
        heads.show(plan);
        rows.show(plan);
        campaigns.show(plan);
        days.show(plan);
        foot.show(plan);
        requestLayout();
    }

    QuarterRows rows() {
        return rows;
    }

    /** What a drop would do, while a mark is dragged. */
    DropSign sign() {
        return sign;
    }

    QuarterFoot foot() {
        return foot;
    }

    /** Scrolls a row into sight where there are too many for the window. */
    void bringIntoSight(ChannelRow row) {
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            Bounds place = row.getBoundsInParent();
            double top = scroll.getVvalue() * hidden;
            double bottom = top + scroll.getViewportBounds().getHeight();
            if (place.getMinY() < top) {
                scroll.setVvalue(place.getMinY() / hidden);
            } else if (place.getMaxY() > bottom) {
                scroll.setVvalue((place.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = width >= ROOMY ? HEAD_WIDE : HEAD_NARROW;
        double footHeight = foot.said().isEmpty() ? 0 : Math.ceil(foot.prefHeight(width));
        double room = getHeight() - WeekHeads.HEIGHT - campaigns.height() - days.height() - footHeight;
        double rowsHeight = Math.clamp(room, Math.min(ChannelRow.LEAST, rows.most()), rows.most());
        rows.setHeadWidth(left);
        campaigns.setHeadWidth(left);
        days.setHeadWidth(left);
        double y = WeekHeads.HEIGHT;
        scroll.resizeRelocate(0, y, width, rowsHeight);
        scroll.layout();
        double columns = rows.getWidth() - left;
        marks.resizeRelocate(12, 5, left - 18, 16);
        line.resizeRelocate(12, 22, left - 18, 16);
        heads.resizeRelocate(left, 0, columns, WeekHeads.HEIGHT);
        y += rowsHeight;
        y += place(campaigns, y, left + columns, campaigns.height());
        y += place(days, y, left + columns, days.height());
        place(foot, y, width - SIDE, footHeight);
    }

    private static double place(Region part, double y, double width, double height) {
        part.setVisible(height > 0);
        part.resizeRelocate(0, y, width, height);
        return height;
    }

    /** The keyboard belongs to the rows, and a row that is turned should not be drawn twice. */
    private static ScrollPane scrolling(QuarterRows rows) {
        ScrollPane pane = new ScrollPane(rows) {
            @Override
            public void requestFocus() {}
        };
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("month-scroll");
        pane.skinProperty().subscribe(skin -> pane.lookupAll(".viewport").forEach(node -> node.setCache(false)));
        return pane;
    }
}
