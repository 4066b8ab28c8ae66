package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import app.drumbeat.domain.plan.FreeSlot;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.ui.post.PostChip;

/** The posts of a day at their time, over lines for the hours; only for one week at a time. */
final class ByTheHour implements DayOrder {

    /** Hours closer than this name every second one only. */
    private static final double ROOMY = 18;

    private static final double LEFT = 6;
    private static final double HALF_A_LABEL = 6;

    private final CalendarWords words;
    private final Layer<Region> lines = new Layer<>(ByTheHour::line);
    private final Layer<Text> labels = new Layer<>(ByTheHour::label);
    private final Layer<FreeMark> free;
    private final NowLine nowLine = new NowLine();
    private Optional<LocalDateTime> now = Optional.empty();
    private Runnable placeNow = () -> {};
    private HourScale scale = new HourScale(HourScale.MORNING, HourScale.EVENING, 0, 0);

    ByTheHour(CalendarWords words, Tips tips) {
        this.words = words;
        this.free = new Layer<>(() -> {
            FreeMark mark = new FreeMark();
            tips.on(mark, mark::hint);
            return mark;
        });
        lines.setMouseTransparent(true);
        labels.setMouseTransparent(true);
    }

    @Override
    public List<Node> ground() {
        return List.of(lines, labels, free);
    }

    @Override
    public List<Node> above() {
        return List.of(nowLine);
    }

    /** Says what time it is; the line for it is there on that day alone, and while its hour is shown. */
    void setNow(Optional<LocalDateTime> time) {
        now = time;
        placeNow.run();
    }

    private void placeNow(PlanWeek week, GridMeasures measures) {
        nowLine.setVisible(false);
        for (int column = 0; column < 7; column++) {
            LocalDate day = week.days().get(column).date();
            double left = measures.left(column);
            double width = measures.width(column) - 1;
            now.filter(at -> at.toLocalDate().equals(day)).map(LocalDateTime::toLocalTime).filter(scale::shows)
                    .ifPresent(at -> nowLine.show(at, left, scale.y(at), width, words));
        }
    }

    @Override
    public void arrangeGround(MonthPlan plan, List<PlanWeek> weeks, GridMeasures measures) {
        double height = measures.height(0);
        scale = HourScale.of(weeks.getFirst(), WeekFit.of(weeks.getFirst(), height), height);
        lines.begin();
        labels.begin();
        double width = measures.left(6) + measures.width(6) - GridMeasures.GUTTER;
        for (int hour = scale.from(); hour < scale.to(); hour++) {
            double y = Math.round(scale.y(LocalTime.of(hour, 0)));
            lines.next(GridMeasures.GUTTER, y, width, 1);
            if (scale.hour() >= ROOMY || (hour - scale.from()) % 2 == 0) {
                Text label = labels.next(0, 0, 0, 0);
                label.setText(words.dates().briefTime(LocalTime.of(hour, 0)));
                label.relocate(LEFT, y - HALF_A_LABEL);
            }
        }
        lines.end();
        labels.end();
        free.begin();
        for (int column = 0; column < 7; column++) {
            arrangeFree(weeks.getFirst().days().get(column), measures.left(column) + GridBars.SIDE,
                    measures.width(column) - 2 * GridBars.SIDE - 1);
        }
        free.end();
        placeNow = () -> placeNow(weeks.getFirst(), measures);
        placeNow.run();
    }

    /** Those that would cover each other share the width. */
    private void arrangeFree(PlanDay day, double x, double width) {
        List<FreeSlot> left = day.free();
        while (!left.isEmpty()) {
            double y = Math.round(scale.y(left.getFirst().time()));
            int together = (int) left.stream().filter(slot -> scale.y(slot.time()) < y + PostChip.LOW).count();
            double each = width / together;
            for (int i = 0; i < together; i++) {
                free.next(x + i * each, y, each - 1, PostChip.LOW).show(day.date(), left.get(i), words);
            }
            left = left.subList(together, left.size());
        }
    }

    @Override
    public List<FreeMark> free() {
        return free.showing();
    }

    @Override
    public Places places(PlanWeek week, WeekFit fit, int column, double height) {
        double above = WeekFit.HEAD + fit.campaigns().lines() * WeekFit.CAMPAIGN
                + (WeekFit.saysQuiet(week, column) ? WeekFit.QUIET : 0);
        return scale.places(week.days().get(column), above);
    }

    @Override
    public Optional<LocalTime> timeAt(double y) {
        return scale.timeAt(y);
    }

    @Override
    public boolean hasHours() {
        return true;
    }

    @Override
    public double headHeight(double height) {
        return Math.min(height, HourScale.HEAD - HALF_A_LABEL - 2);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hour-line");
        return line;
    }

    private static Text label() {
        Text label = new Text();
        label.getStyleClass().add("hour-label");
        label.setTextOrigin(VPos.TOP);
        return label;
    }
}
