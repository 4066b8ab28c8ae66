package app.drumbeat.application.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.SeriesDay;
import app.drumbeat.domain.post.SeriesPosts;
import app.drumbeat.domain.post.Words;

/** Begin series, plan them further, and end them. Every verb is one step; it does nothing where the post or its series is gone. */
public final class SeriesKeeping {

    private final Workspace workspace;
    private final Fresh fresh;
    private final SeriesDays days;

    public SeriesKeeping(Workspace workspace, Fresh fresh, Recurrences recurrences) {
        this.workspace = workspace;
        this.fresh = fresh;
        this.days = new SeriesDays(recurrences);
    }

    /** The series of a post, seen from it; nothing where it has none. */
    public Optional<SeriesView> of(Post post) {
        return post.ties().series().flatMap(tie -> workspace.library().series().find(tie.series()).map(series -> {
            List<Post> posts = workspace.library().posts().of(series);
            int before = (int) posts.stream().filter(other -> day(other).isBefore(tie.day())).count();
            return new SeriesView(series, tie.day(), before + 1, posts.size(),
                    posts.stream().filter(other -> day(other).isAfter(tie.day())).findFirst().flatMap(Post::day),
                    SeriesPosts.differing(series, post));
        }));
    }

    /** On which days posts would be made if a post were to return so; the first is that of the post. */
    public List<LocalDate> preview(LocalDate first, SeriesWish wish) {
        Series series = new Series(Id.of("preview"), Id.of("preview"), wish.repeat().rule(), first,
                days.last(wish, first), first, Optional.empty(), Words.titled(""),
                Optional.empty(), List.of(), List.of(), "");
        return days.of(series, new DateSpan(first, days.ahead(series, first)));
    }

    /**
     * Lets a post return: it becomes the first of a series, whose other posts are drafts like it.
     *
     * @return how many posts the series has now, or nothing when the post has no day
     */
    public Optional<Integer> begin(Id<Post> id, SeriesWish wish) {
        return change(id, "step.series.begin", (library, post) -> post.day().map(first -> {
            Series bare = SeriesPosts.like(post, fresh.id(), wish.repeat().rule(), first, days.last(wish, first),
                    first);
            Series series = bare.plannedTo(days.ahead(bare, first));
            List<Change<?>> changes = new ArrayList<>(List.of(Change.made(series), Change.replaced(post,
                    post.tied(post.ties().of(Optional.of(new SeriesDay(series.id(), first)))))));
            List<LocalDate> all = days.of(series, new DateSpan(first, series.plannedTo()));
            all.stream().filter(day -> !day.equals(first)).forEach(day -> changes.add(Change.made(draft(series, day))));
            return new Made(new Changes(changes), all.size());
        }));
    }

    /**
     * Plans a series further: half a year beyond what was planned of it.
     *
     * @return how many posts were added
     */
    public Optional<Integer> further(Id<Post> id) {
        return change(id, "step.series.further", (library, post) -> series(library, post).map(series -> {
            LocalDate from = series.plannedTo().plusDays(1);
            LocalDate to = days.ahead(series, from);
            List<LocalDate> more = days.of(series, new DateSpan(from, to.isBefore(from) ? from : to));
            List<Change<?>> changes = new ArrayList<>(List.of(Change.replaced(series, series.plannedTo(to))));
            more.forEach(day -> changes.add(Change.made(draft(series, day))));
            return new Made(new Changes(changes), more.size());
        }));
    }

    /**
     * Ends the series with a post: the drafts after it that nobody touched are deleted, and the others stand alone.
     *
     * @return how many posts were deleted
     */
    public Optional<Integer> end(Id<Post> id) {
        Instant now = workspace.now();
        return change(id, "step.series.end", (library, post) -> series(library, post).map(series -> {
            LocalDate last = day(post);
            List<Change<?>> changes = new ArrayList<>(List.of(Change.replaced(series, series.endingOn(last))));
            int deleted = 0;
            for (Post later : library.posts().of(series).stream().filter(other -> day(other).isAfter(last)).toList()) {
                if (SeriesPosts.isUntouched(series, later)) {
                    changes.addAll(deleting(library, later, now));
                    deleted++;
                } else {
                    changes.add(Change.replaced(later, later.tied(later.ties().of(Optional.empty()))));
                }
            }
            return new Made(new Changes(changes), deleted);
        }));
    }

    /** Takes a post out of its series; it stays where it is and changes no more with the others. */
    public Optional<Integer> leave(Id<Post> id) {
        return change(id, "step.series.leave", (library, post) -> Optional.of(
                new Made(Changes.of(Change.replaced(post, post.tied(post.ties().of(Optional.empty())))), 1)));
    }

    /** Makes a post say again what its series says; its day and its state stay. */
    public Optional<Integer> back(Id<Post> id) {
        return change(id, "step.series.back", (library, post) -> series(library, post).map(
                series -> new Made(Changes.of(Change.replaced(post, SeriesPosts.asTheSeriesSays(series, post))), 1)));
    }

    /** What a verb changes, and the number that it tells of. */
    record Made(Changes changes, int number) {}

    private Optional<Integer> change(Id<Post> id, String step, BiFunction<Library, Post, Optional<Made>> decide) {
        return workspace.inTurn(() -> {
            Optional<Made> made = workspace.library().posts().find(id)
                    .flatMap(post -> decide.apply(workspace.library(), post));
            return made.filter(found -> workspace.perform(StepName.of(step, found.number()),
                    library -> found.changes())).map(Made::number);
        });
    }

    private Post draft(Series series, LocalDate day) {
        return SeriesPosts.draft(series, day, fresh.id(), fresh.next());
    }

    static Optional<Series> series(Library library, Post post) {
        return post.ties().series().map(SeriesDay::series).flatMap(library.series()::find);
    }

    /** The day that a post of a series stands for. */
    static LocalDate day(Post post) {
        return post.ties().series().map(SeriesDay::day).orElseThrow();
    }

    static List<Change<?>> deleting(Library library, Post post, Instant now) {
        DeletedPost deleted = DeletedPost.of(post, now);
        return List.of(Change.removed(post), library.deletedPosts().find(deleted.id())
                .map(old -> Change.replaced(old, deleted)).orElseGet(() -> Change.made(deleted)));
    }
}
