package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.plan.QuarterWeek;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.Tips;

/** What stands above the weeks: the month where one begins, and each week's number and first day. */
final class WeekHeads extends Region {

    static final double HEIGHT = 42;

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final double EDGE = 6;

    private final QuarterWords words;
    private final List<Region> cells = new ArrayList<>();
    private final List<OneLine> months = new ArrayList<>();
    private final List<OneLine> weeks = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();
    private List<QuarterWeek> shown = List.of();

    WeekHeads(QuarterWords words, Tips tips) {
        this.words = words;
        getStyleClass().add("quarter-weeks");
        for (int week = 0; week < QuarterPlan.WEEKS; week++) {
            int place = week;
            Region cell = new Region();
            cell.getStyleClass().add("quarter-week");
            spoken.add("");
            tips.on(cell, () -> spoken.get(place));
            cells.add(cell);
            months.add(new OneLine("quarter-month"));
            weeks.add(new OneLine("quarter-week-name"));
        }
        getChildren().addAll(cells);
        getChildren().addAll(months);
        getChildren().addAll(weeks);
    }

    void show(QuarterPlan plan) {
        shown = plan.weeks();
        LocalDate today = plan.today();
        for (int week = 0; week < shown.size(); week++) {
            LocalDate first = shown.get(week).first();
            boolean now = !today.isBefore(first) && today.isBefore(first.plusDays(7));
            cells.get(week).pseudoClassStateChanged(NOW, now);
            weeks.get(week).pseudoClassStateChanged(NOW, now);
            spoken.set(week, words.fullWeek(shown.get(week), today));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (shown.isEmpty()) {
            return;
        }
        QuarterColumns columns = new QuarterColumns(shown.getFirst().first(), getWidth());
        List<Integer> begins = begins();
        for (int week = 0; week < shown.size(); week++) {
            double x = columns.week(week);
            double width = columns.weekWidth(week);
            cells.get(week).resizeRelocate(x, 0, width, getHeight());
            put(weeks.get(week), words.week(shown.get(week)), x + EDGE, 22, width - EDGE);
        }
        months.forEach(month -> month.setVisible(false));
        for (int i = 0; i < begins.size(); i++) {
            int week = begins.get(i);
            double end = columns.week(i + 1 < begins.size() ? begins.get(i + 1) : QuarterPlan.WEEKS);
            double x = columns.week(week);
            months.get(week).setVisible(true);
            put(months.get(week), words.month(month(week)), x + EDGE, 5, end - x - EDGE);
        }
    }

    /** The weeks above which a month is named: the first, and each that holds the first day of a month. */
    private List<Integer> begins() {
        List<Integer> begins = new ArrayList<>();
        for (int week = 0; week < shown.size(); week++) {
            if (week == 0 || !month(week).equals(month(week - 1))) {
                begins.add(week);
            }
        }
        return begins;
    }

    /** The month that the week ends in. */
    private YearMonth month(int week) {
        return YearMonth.from(shown.get(week).first().plusDays(6));
    }

    /** Says it in the first way that fits. */
    private static void put(OneLine line, List<String> ways, double x, double y, double room) {
        for (String way : ways) {
            line.setText(way);
            if (line.prefWidth(-1) <= room) {
                break;
            }
        }
        line.resizeRelocate(x, y, Math.max(0, room), 16);
    }
}
