package app.drumbeat.domain.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;

/**
 * Which usual times of a channel are still free. Pure.
 *
 * <p>Each post of a day takes one: the nearest to its time, or the first that is left where it has none. Posts on hold and
 * cancelled ones take none. In a quiet period, and while the channel is not there, no time is free.
 */
public final class FreeSlots {

    /** How far ahead a free time is looked for. */
    public static final int DAYS_AHEAD = 366;

    private FreeSlots() {}

    /** @param posts those of the day, of this channel and of others */
    public static List<LocalTime> on(Channel channel, LocalDate day, List<Post> posts, List<QuietPeriod> quiet) {
        if (channel.timetable().isEmpty() || !channel.lives(day) || isQuiet(channel, day, quiet)) {
            return List.of();
        }
        List<LocalTime> free = new ArrayList<>(channel.timetable().on(day.getDayOfWeek()));
        posts.stream().filter(post -> post.channel().equals(channel.id()) && takes(post))
                .map(post -> post.slot().flatMap(Slot::time))
                .sorted(Comparator.comparing(Optional::isEmpty))
                .forEach(time -> take(free, time));
        return List.copyOf(free);
    }

    /**
     * The first free time after a moment.
     *
     * @param posts the posts of a day, read as days are looked at; without the one to be placed
     * @return nothing where the channel has no usual times, or none is free within {@value #DAYS_AHEAD} days
     */
    public static Optional<Slot> next(Channel channel, Slot after, Function<LocalDate, List<Post>> posts,
            List<QuietPeriod> quiet) {
        if (channel.timetable().isEmpty()) {
            return Optional.empty();
        }
        for (LocalDate day = after.day(); day.isBefore(after.day().plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            LocalDate there = day;
            if (channel.timetable().on(day.getDayOfWeek()).isEmpty()) {
                continue;
            }
            Optional<Slot> free = on(channel, day, posts.apply(day), quiet).stream()
                    .map(time -> Slot.at(there, time)).filter(slot -> slot.compareTo(after) > 0).findFirst();
            if (free.isPresent()) {
                return free;
            }
        }
        return Optional.empty();
    }

    private static void take(List<LocalTime> free, Optional<LocalTime> time) {
        if (!free.isEmpty()) {
            free.remove(time.map(at -> free.stream()
                    .min(Comparator.comparing((LocalTime slot) -> Duration.between(slot, at).abs())).orElseThrow())
                    .orElse(free.getFirst()));
        }
    }

    private static boolean takes(Post post) {
        return post.status() != PostStatus.ON_HOLD && post.status() != PostStatus.CANCELLED;
    }

    private static boolean isQuiet(Channel channel, LocalDate day, List<QuietPeriod> quiet) {
        return quiet.stream().anyMatch(period -> period.holdsFor(channel.id()) && period.span().contains(day));
    }
}
