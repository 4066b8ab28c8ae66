package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.ui.kit.MoveWords;
import app.drumbeat.ui.kit.NamedStates;
import app.drumbeat.ui.kit.OneLine;

/** The ground of one day: its number, its names, and the shade of a quiet period. Chips and bars lie above it. */
final class DayCell extends Region {

    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final Map<MoveWords.Kind, PseudoClass> OUTLOOKS = NamedStates.of(MoveWords.Kind.class);
    private static final double LEFT = 7;
    private static final double CIRCLE = 22;

    private final CalendarWords words;
    private final Region circle = new Region();
    private final Text number = new Text();
    private final OneLine names = new OneLine("day-names");
    private final OneLine quiet = new OneLine("day-quiet");
    private @Nullable PlanDay day;
    private @Nullable MonthPlan plan;
    private double quietTop;

    DayCell(CalendarWords words) {
        this.words = words;
        getStyleClass().add("day");
        circle.getStyleClass().add("day-circle");
        circle.setVisible(false);
        number.getStyleClass().add("day-number");
        number.setTextOrigin(VPos.CENTER);
        getChildren().addAll(circle, number, names, quiet);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    /**
     * @param saysQuiet whether the reason of its quiet periods stands here
     * @param quietAt where that reason stands, from the upper edge
     * @param alone whether its week stands alone, so that no day lies outside of the month
     */
    void show(PlanDay wanted, MonthPlan month, boolean saysQuiet, double quietAt, boolean alone) {
        day = wanted;
        plan = month;
        LocalDate date = wanted.date();
        boolean today = date.equals(month.today());
        number.setText(words.number(date, month.span().first()));
        names.setText(words.names(wanted.names()));
        quiet.setText(saysQuiet ? quietWords(wanted.quiet(), month) : "");
        quietTop = quietAt;
        circle.setVisible(today);
        pseudoClassStateChanged(TODAY, today);
        pseudoClassStateChanged(WEEKEND, GridMeasures.isWeekend(date.getDayOfWeek()));
        pseudoClassStateChanged(OUTSIDE, !alone && !YearMonth.from(date).equals(month.month()));
        pseudoClassStateChanged(QUIET, isQuietForAll(wanted, month));
        setNeedsLayout(true);
    }

    LocalDate date() {
        return day().date();
    }

    PlanDay day() {
        if (day == null) {
            throw new IllegalStateException("This day shows nothing yet");
        }
        return day;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Whether a chip would fall here if it were let go now. */
    void setDrop(boolean drop) {
        pseudoClassStateChanged(DROP, drop);
    }

    /** What dropping a post here would do, instead of what the day is called. */
    void setOutlook(MoveWords.Kind kind, String brief) {
        names.setText(brief);
        for (MoveWords.Kind each : MoveWords.Kind.values()) {
            pseudoClassStateChanged(OUTLOOKS.get(each), each == kind && !brief.isEmpty());
        }
    }

    /** Says again what the day is called. */
    void clearOutlook() {
        names.setText(day == null ? "" : words.names(day.names()));
        OUTLOOKS.values().forEach(state -> pseudoClassStateChanged(state, false));
    }

    /** What the pointer reads: nothing but names and reasons that may not have had room. */
    String hint() {
        return plan == null ? "" : words.dayHint(day(), plan);
    }

    /** All that the day is, in words. */
    String spoken() {
        return plan == null ? "" : words.day(day(), plan);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        double width = number.getLayoutBounds().getWidth();
        double middle = WeekFit.HEAD / 2;
        double x = LEFT;
        number.setLayoutY(middle);
        if (circle.isVisible()) {
            double wide = width + 5 <= CIRCLE ? CIRCLE : width + 12;
            circle.resizeRelocate(LEFT - 4, middle - CIRCLE / 2, wide, CIRCLE);
            x = LEFT - 4 + (wide - width) / 2;
            width += 8;
        }
        number.setLayoutX(x);
        double namesLeft = Math.max(LEFT + 22, x + width + 7);
        names.resizeRelocate(namesLeft, 0, Math.max(0, getWidth() - namesLeft - 5), WeekFit.HEAD);
        quiet.resizeRelocate(LEFT, quietTop - 2, Math.max(0, getWidth() - LEFT - 4), WeekFit.QUIET);
    }

    private String quietWords(List<QuietPeriod> periods, MonthPlan month) {
        return String.join(" · ",
                periods.stream().map(period -> words.quiet(period, month.channels())).toList());
    }

    private static boolean isQuietForAll(PlanDay day, MonthPlan month) {
        return !day.quiet().isEmpty() && month.channels().stream()
                .allMatch(channel -> day.quiet().stream().anyMatch(period -> period.holdsFor(channel.id())));
    }
}
