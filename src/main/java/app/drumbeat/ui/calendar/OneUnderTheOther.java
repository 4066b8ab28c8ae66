package app.drumbeat.ui.calendar;

import java.util.List;
import java.util.stream.IntStream;

import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.WeekFit.DayFit;

/** The posts of a day as a list, as the month has them. */
final class OneUnderTheOther implements DayOrder {

    @Override
    public Places places(PlanWeek week, WeekFit fit, int column, double height) {
        DayFit day = fit.days().get(column);
        List<Post> posts = week.days().get(column).posts();
        return new Places(IntStream.range(0, day.shown())
                .mapToObj(i -> new Spot(posts.get(i), day.chipTop(i), day.chip())).toList(), day.more(), day.moreTop());
    }
}
