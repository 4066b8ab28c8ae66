package app.drumbeat.ui.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Rhythm;
import app.drumbeat.domain.plan.TodayList;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.ui.kit.Selected;

/**
 * What there is to do, and how the rhythm stands.
 *
 * @param next the next post that goes out, for a day with nothing to do
 * @param gaps how many silences begin within the next {@value #GAP_DAYS} days
 * @param firstGap the first of them
 * @param paced whether any channel has a cadence, without which there are no gaps
 */
record TodayState(LocalDate today, TodayList list, List<Channel> channels, Optional<Post> next, long gaps,
        Optional<Gap> firstGap, boolean paced, boolean writable) {

    static final int GAP_DAYS = 28;

    /** A silence to come. */
    record Gap(Channel channel, LocalDate first) {

        Selected selection() {
            return new Selected.OfSilence(channel.id(), first);
        }
    }

    static TodayState read(PlanReading plan, PostFilter filter) {
        LocalDate today = plan.today();
        List<Post> posts = plan.between(TodayList.span(today)).stream()
                .filter(plan.admitting(filter, TodayList.span(today))).toList();
        List<Gap> gaps = plan.rhythms().stream().flatMap(rhythm -> gaps(rhythm, today))
                .filter(gap -> filter.admits(gap.channel().id()))
                .sorted(Comparator.comparing(Gap::first)).toList();
        return new TodayState(today, TodayList.of(posts, today, plan.calendar().zone()), plan.channels(),
                posts.stream().filter(post -> post.day().filter(today::isBefore).isPresent()).findFirst(),
                gaps.size(), gaps.stream().findFirst(),
                plan.channels().stream().anyMatch(channel -> !channel.cadence().isEmpty()), plan.writable());
    }

    Optional<Channel> channel(Post post) {
        return channels.stream().filter(known -> known.id().equals(post.channel())).findFirst();
    }

    private static Stream<Gap> gaps(Rhythm rhythm, LocalDate today) {
        return rhythm.gaps().stream().filter(gap -> gap.first().isBefore(today.plusDays(GAP_DAYS)))
                .map(gap -> new Gap(rhythm.channel(), gap.first()));
    }
}
