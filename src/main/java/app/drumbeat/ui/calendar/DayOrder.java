package app.drumbeat.ui.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;

/** How the posts of a day lie in its cell: one under the other, or by the hour. */
interface DayOrder {

    /** A post and where its chip lies, from the upper edge of its week. */
    record Spot(Post post, double top, double height) {}

    /**
     * The posts of one day.
     *
     * @param spots those that have room
     * @param more how many are counted behind them
     * @param moreTop where that count stands
     */
    record Places(List<Spot> spots, int more, double moreTop) {}

    /** @param column which day of the week, from 0 */
    Places places(PlanWeek week, WeekFit fit, int column, double height);

    /** What lies on the ground below the posts; arranged before them. */
    default List<Node> ground() {
        return List.of();
    }

    /** What lies over the posts. */
    default List<Node> above() {
        return List.of();
    }

    /** Arranges the ground for what is about to be shown. */
    default void arrangeGround(MonthPlan plan, List<PlanWeek> weeks, GridMeasures measures) {}

    /** The usual times that are free and seen. */
    default List<FreeMark> free() {
        return List.of();
    }

    /** The time of day at a height of the grid; nothing where a height means none. */
    default Optional<LocalTime> timeAt(double y) {
        return Optional.empty();
    }

    /** How tall the head of a week in the gutter is. */
    default double headHeight(double height) {
        return height;
    }

    /** Whether heights mean hours, so that a post can be moved to another time of its day. */
    default boolean hasHours() {
        return false;
    }
}
