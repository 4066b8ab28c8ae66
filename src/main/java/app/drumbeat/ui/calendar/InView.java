package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;

/** What is in view, in the order of reading, counted or shown. Pure. */
final class InView {

    private InView() {}

    /** @param cursor the day that the keys stand on; its week is what a week shows */
    static List<Id<Post>> posts(CalendarMode mode, Optional<MonthPlan> page, LocalDate cursor) {
        Stream<PlanWeek> weeks = page.stream().flatMap(plan -> plan.weeks().stream());
        return weeks.filter(week -> mode != CalendarMode.WEEK
                || !cursor.isBefore(week.first()) && cursor.isBefore(week.first().plusDays(7)))
                .flatMap(week -> week.days().stream()).flatMap(day -> day.posts().stream()).map(Post::id).toList();
    }

    /** All posts from one to another, both included; the other alone where the one is not in view. */
    static List<Id<Post>> between(List<Id<Post>> all, Id<Post> one, Id<Post> other) {
        int from = all.indexOf(one);
        int to = all.indexOf(other);
        return from < 0 || to < 0 ? List.of(other) : all.subList(Math.min(from, to), Math.max(from, to) + 1);
    }
}
