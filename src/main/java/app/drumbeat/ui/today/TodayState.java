package app.drumbeat.ui.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.review.ReviewTask;
import app.drumbeat.application.review.ReviewTasks;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Rhythm;
import app.drumbeat.domain.plan.TodayList;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.ui.kit.Selected;

/**
 * What there is to do, and how the rhythm stands.
 *
 * @param reviews what the reviews of posts ask for
 * @param next the next post that goes out, for a day with nothing to do
 * @param gaps how many silences begin within the next {@value #GAP_DAYS} days
 * @param firstGap the first of them
 * @param paced whether any channel has a cadence, without which there are no gaps
 */
record TodayState(LocalDate today, TodayList list, Map<Id<Post>, ReviewTask> reviews, List<Channel> channels,
        Optional<Post> next, long gaps,
        Optional<Gap> firstGap, boolean paced, boolean writable) {

    static final int GAP_DAYS = 28;

    /** A silence to come. */
    record Gap(Channel channel, LocalDate first) {

        Selected selection() {
            return new Selected.OfSilence(channel.id(), first);
        }
    }

    static TodayState read(TodayServices services, PostFilter filter) {
        PlanReading plan = services.plan();
        ReviewTasks reviews = services.reviews();
        LocalDate today = plan.today();
        DateSpan span = TodayList.span(today, reviews.daysAhead());
        List<Post> posts = plan.between(span).stream().filter(plan.admitting(filter, span)).toList();
        Map<Id<Post>, ReviewTask> tasks = reviews.of(posts);
        Map<Id<Post>, LocalDate> due = tasks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, task -> task.getValue().by()));
        List<Gap> gaps = plan.rhythms().stream().flatMap(rhythm -> gaps(rhythm, today))
                .filter(gap -> filter.admits(gap.channel().id()))
                .sorted(Comparator.comparing(Gap::first)).toList();
        return new TodayState(today, TodayList.of(posts, today, plan.calendar().zone(), due,
                services.consents().toTakeDown().stream().filter(filter::admits).toList()), tasks, plan.channels(),
                posts.stream().filter(post -> post.day().filter(today::isBefore).isPresent()).findFirst(),
                gaps.size(), gaps.stream().findFirst(),
                plan.channels().stream().anyMatch(channel -> !channel.cadence().isEmpty()), plan.writable());
    }

    Optional<ReviewTask> review(Post post) {
        return Optional.ofNullable(reviews.get(post.id()));
    }

    Optional<Channel> channel(Post post) {
        return channels.stream().filter(known -> known.id().equals(post.channel())).findFirst();
    }

    private static Stream<Gap> gaps(Rhythm rhythm, LocalDate today) {
        return rhythm.gaps().stream().filter(gap -> gap.first().isBefore(today.plusDays(GAP_DAYS)))
                .map(gap -> new Gap(rhythm.channel(), gap.first()));
    }
}
