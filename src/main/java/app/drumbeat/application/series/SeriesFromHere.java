package app.drumbeat.application.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostParts;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.SeriesDay;
import app.drumbeat.domain.post.SeriesPosts;

/**
 * Change a series from one of its posts on. The posts before it keep the old series, which ends before; those from here on are a
 * series of their own, as the RANGE of a calendar entry has it (RFC 5545, 3.2.13). What somebody made different in one post stays
 * different, and what was approved, scheduled, posted or cancelled stays as it is.
 */
public final class SeriesFromHere {

    private final Workspace workspace;
    private final Fresh fresh;
    private final SeriesDays days;

    /**
     * What came of it.
     *
     * @param changed how many posts are different now
     * @param stayed how many from here on were left as they were, since they are approved or further
     */
    public record Outcome(int changed, int stayed) {}

    public SeriesFromHere(Workspace workspace, Fresh fresh, Recurrences recurrences) {
        this.workspace = workspace;
        this.fresh = fresh;
        this.days = new SeriesDays(recurrences);
    }

    /** Makes what a post has otherwise than its series the rule for it and all after it; its day is not among that. */
    public Optional<Outcome> all(Id<Post> id) {
        return workspace.inTurn(() -> found(id).flatMap(here -> {
            Set<Part> parts = SeriesPosts.differing(here.series, here.post);
            Series next = here.next(here.series.rule(), here.first(), SeriesPosts.like(here.post, fresh.id(),
                    here.series.rule(), here.first(), here.series.last(), here.series.plannedTo()));
            List<Change<?>> changes = new ArrayList<>(here.becoming(next));
            int changed = 0;
            int stayed = 0;
            for (Post post : here.later()) {
                Post after = post;
                if (SeriesPosts.follows(post) && !post.id().equals(id)) {
                    Set<Part> own = SeriesPosts.differing(here.series, post);
                    for (Part part : parts) {
                        after = own.contains(part) ? after : PostParts.taking(part, after, here.post);
                    }
                    changed += after.equals(post) ? 0 : 1;
                } else if (!SeriesPosts.follows(post)) {
                    stayed++;
                }
                changes.add(Change.replaced(post, tied(after, next, SeriesKeeping.day(post))));
            }
            return done("step.series.all", changes, changed, stayed);
        }));
    }

    /**
     * Lets the posts from here on return by another rule. Each takes the next day of the new rule in turn; one that was moved by
     * hand stays on its day, a day without its post stays without, and drafts too many that nobody touched are deleted.
     */
    public Optional<Outcome> rule(Id<Post> id, SeriesWish wish) {
        Instant now = workspace.now();
        return workspace.inTurn(() -> found(id).filter(here -> here.post.day().isPresent()).flatMap(here -> {
            LocalDate first = here.post.day().orElseThrow();
            Series bare = SeriesPosts.like(here.post, fresh.id(), wish.repeat().rule(), first, days.last(wish, first),
                    first);
            LocalDate to = here.series.plannedTo().isAfter(days.ahead(bare, first))
                    ? here.series.plannedTo()
                    : days.ahead(bare, first);
            Series next = here.next(wish.repeat().rule(), first, here.standard(bare, bare.last()
                    .filter(to::isAfter).orElse(to)));
            TreeSet<LocalDate> free = new TreeSet<>(days.of(next, new DateSpan(first, next.plannedTo())));
            free.removeAll(here.missing(days));
            free.add(first);
            List<Change<?>> changes = new ArrayList<>(here.becoming(next));
            int stayed = 0;
            int changed = 0;
            for (Post post : here.later()) {
                if (!SeriesPosts.follows(post)) {
                    post.day().ifPresent(free::remove);
                    changes.add(Change.replaced(post, tied(post, next, post.day().orElse(SeriesKeeping.day(post)))));
                    stayed++;
                }
            }
            for (Post post : here.later().stream().filter(SeriesPosts::follows).toList()) {
                LocalDate day = free.pollFirst();
                boolean inPlace = post.day().equals(Optional.of(SeriesKeeping.day(post))) || post.id().equals(id);
                if (day != null) {
                    changes.add(Change.replaced(post, tied(inPlace ? post.movedTo(day) : post, next, day)));
                } else if (SeriesPosts.isUntouched(here.series, post)) {
                    changes.addAll(SeriesKeeping.deleting(here.library, post, now));
                } else {
                    changes.add(Change.replaced(post, post.tied(post.ties().of(Optional.empty()))));
                }
                changed++;
            }
            free.forEach(day -> changes.add(
                    Change.made(SeriesPosts.draft(next, day, fresh.id(), fresh.next()))));
            return done("step.series.rule", changes, changed + free.size(), stayed);
        }));
    }

    private Optional<Outcome> done(String step, List<Change<?>> changes, int changed, int stayed) {
        boolean written = workspace.perform(StepName.of(step), library -> new Changes(changes));
        return written ? Optional.of(new Outcome(changed, stayed)) : Optional.empty();
    }

    private static Post tied(Post post, Series series, LocalDate day) {
        return post.tied(post.ties().of(Optional.of(new SeriesDay(series.id(), day))));
    }

    private Optional<Here> found(Id<Post> id) {
        Library library = workspace.library();
        return library.posts().find(id).flatMap(post -> SeriesKeeping.series(library, post)
                .map(series -> new Here(library, post, series, library.posts().of(series))));
    }

    /** A series and the post of it from which on it changes. */
    private record Here(Library library, Post post, Series series, List<Post> posts) {

        LocalDate first() {
            return SeriesKeeping.day(post);
        }

        List<Post> later() {
            return where(other -> !SeriesKeeping.day(other).isBefore(first()));
        }

        /** Whether no post stands before this one, so that the series itself may change. */
        boolean isAll() {
            return where(other -> SeriesKeeping.day(other).isBefore(first())).isEmpty();
        }

        /** The series from here on: the same one where all of it changes. */
        Series next(String rule, LocalDate first, Series like) {
            return new Series(isAll() ? series.id() : like.id(), like.channel(), rule, first, like.last(),
                    like.plannedTo(), like.time(), like.words(), like.campaign(), like.tags(), like.media(),
                    like.owner());
        }

        /** The same as the series says now, with the rule and the days of another. */
        Series standard(Series like, LocalDate plannedTo) {
            return new Series(like.id(), series.channel(), like.rule(), like.first(), like.last(), plannedTo,
                    series.time(), series.words(), series.campaign(), series.tags(), series.media(), series.owner());
        }

        List<Change<?>> becoming(Series next) {
            return isAll()
                    ? List.of(Change.replaced(series, next))
                    : List.of(Change.replaced(series, series.endingOn(first().minusDays(1))), Change.made(next));
        }

        /** The days from here on whose post somebody took away. */
        Set<LocalDate> missing(SeriesDays days) {
            Set<LocalDate> missing = new TreeSet<>();
            if (!series.plannedTo().isBefore(first())) {
                missing.addAll(days.of(series, new DateSpan(first(), series.plannedTo())));
            }
            posts.forEach(other -> missing.remove(SeriesKeeping.day(other)));
            return missing;
        }

        private List<Post> where(Predicate<Post> which) {
            return posts.stream().filter(which).toList();
        }
    }
}
