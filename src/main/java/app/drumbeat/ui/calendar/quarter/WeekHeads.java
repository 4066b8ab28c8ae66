package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        int way = way(columns.weekWidth(0) - EDGE - 1);
        for (int week = 0; week < shown.size(); week++) {
            double x = columns.week(week);
            double width = columns.weekWidth(week);
            cells.get(week).resizeRelocate(x, 0, width, getHeight());
            weeks.get(week).setText(words.week(shown.get(week)).get(way));
            weeks.get(week).resizeRelocate(x + EDGE, 22, width - EDGE, 16);
        }
        months.forEach(month -> month.setVisible(false));
        for (int i = 0; i < begins.size(); i++) {
            int week = begins.get(i);
            double end = columns.week(i + 1 < begins.size() ? begins.get(i + 1) : QuarterPlan.WEEKS);
            double x = columns.week(week);
            months.get(week).setVisible(true);
            OneLine month = months.get(week);
            month.setText(month.fitting(words.month(month(week)), end - x - EDGE));
            month.resizeRelocate(x + EDGE, 5, end - x - EDGE, 16);
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

    /** All weeks are said in one way, the fullest in which each has room. */
    private int way(double room) {
        int ways = words.week(shown.getFirst()).size();
        return IntStream.range(0, ways - 1).filter(way -> IntStream.range(0, shown.size()).allMatch(week -> {
            String said = words.week(shown.get(week)).get(way);
            return weeks.get(week).fitting(List.of(said, ""), room).equals(said);
        })).findFirst().orElse(ways - 1);
    }
}
