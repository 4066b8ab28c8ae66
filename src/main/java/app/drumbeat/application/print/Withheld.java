package app.drumbeat.application.print;

import java.util.List;
import java.util.function.Predicate;

import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;
import app.drumbeat.words.Texts;

/** A month whose posts that show somebody without a consent say so instead of what they say. */
final class Withheld {

    private Withheld() {}

    static MonthPlan in(MonthPlan plan, Predicate<Post> withheld) {
        List<PlanWeek> weeks = plan.weeks().stream().map(week -> new PlanWeek(week.number(),
                week.days().stream().map(day -> in(day, withheld, plan)).toList(), week.campaigns(), week.silences(),
                week.planned(), week.wanted(), week.lacking())).toList();
        return new MonthPlan(plan.month(), plan.calendar(), plan.today(), plan.channels(), weeks);
    }

    private static PlanDay in(PlanDay day, Predicate<Post> withheld, MonthPlan plan) {
        if (day.posts().stream().noneMatch(withheld)) {
            return day;
        }
        String instead = Texts.of(plan.calendar().language()).of("print.withheld");
        return new PlanDay(day.date(), day.posts().stream().map(post -> withheld.test(post)
                ? post.saying(new Words(post.title(), instead, "", ""))
                : post).toList(), day.names(), day.quiet(), day.free());
    }
}
