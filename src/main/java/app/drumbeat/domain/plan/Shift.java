package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * How far posts are moved. Pure.
 *
 * @param by how many of the units, back where it is negative
 */
public record Shift(Unit unit, int by) {

    /** What is counted; a posting day is one on which the channel of the post speaks, and is not quiet. */
    public enum Unit {
        DAYS, WEEKS, POSTING_DAYS
    }

    /** Nobody looks further than this for a posting day, in days; a channel may be quiet for good. */
    private static final int FAR = 3660;

    /**
     * The day that each post comes to; posts without a day, and those that find no posting day, are left out.
     *
     * @param channels those of the posts; where a post's is missing its posting days are all days
     */
    public Map<Post, LocalDate> of(List<Post> posts, List<Channel> channels, List<QuietPeriod> quiet) {
        Map<Post, LocalDate> days = new LinkedHashMap<>();
        for (Post post : posts) {
            Optional<Channel> channel = channels.stream().filter(known -> known.id().equals(post.channel()))
                    .findFirst();
            post.day().flatMap(day -> from(day, channel, quiet)).ifPresent(day -> days.put(post, day));
        }
        return days;
    }

    private Optional<LocalDate> from(LocalDate day, Optional<Channel> channel, List<QuietPeriod> quiet) {
        return switch (unit) {
            case DAYS -> Optional.of(day.plusDays(by));
            case WEEKS -> Optional.of(day.plusWeeks(by));
            case POSTING_DAYS -> channel.map(known -> postingDay(day, known, quiet))
                    .orElseGet(() -> Optional.of(day.plusDays(by)));
        };
    }

    private Optional<LocalDate> postingDay(LocalDate from, Channel channel, List<QuietPeriod> quiet) {
        LocalDate day = from;
        int left = Math.abs(by);
        for (int step = 0; left > 0 && step < FAR; step++) {
            day = day.plusDays(by < 0 ? -1 : 1);
            if (isPostingDay(day, channel, quiet)) {
                left--;
            }
        }
        return left == 0 ? Optional.of(day) : Optional.empty();
    }

    private static boolean isPostingDay(LocalDate day, Channel channel, List<QuietPeriod> quiet) {
        return !DropEffect.isOutside(channel, day) && quiet.stream()
                .noneMatch(period -> period.holdsFor(channel.id()) && period.span().contains(day));
    }
}
