package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.post.Post;

/**
 * All that falls on one day.
 *
 * @param posts all-day plans first, then by time
 * @param names the named days that it is, or is part of
 * @param quiet the quiet periods that cover it, for all channels or for some
 * @param free the usual times of channels that no post has taken, by time; none before today
 */
public record PlanDay(LocalDate date, List<Post> posts, List<Occurrence> names, List<QuietPeriod> quiet,
        List<FreeSlot> free) {

    public PlanDay {
        posts = List.copyOf(posts);
        names = List.copyOf(names);
        quiet = List.copyOf(quiet);
        free = List.copyOf(free);
    }
}
