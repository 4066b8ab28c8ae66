package app.drumbeat.application.many;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.application.gap.MoveOutlook;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Move many posts at once, and see before what it would do. */
public final class MovingMany {

    /** Nobody plans further ahead. */
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

    private final Workspace workspace;
    private final MoveOutlook outlook;

    public MovingMany(Workspace workspace, MoveOutlook outlook) {
        this.workspace = workspace;
        this.outlook = outlook;
    }

    /** What it would do; nothing is written. */
    public MoveForecast forecast(MoveWish wish) {
        Library library = workspace.library();
        Map<Post, LocalDate> days = days(library, wish);
        Set<Id<Post>> chosen = new HashSet<>(wish.posts());
        int pushed = (int) days.keySet().stream().filter(post -> !chosen.contains(post.id())).count();
        int past = (int) days.values().stream().filter(day -> day.isBefore(workspace.today())).count();
        return new MoveForecast(days, pushed, outlook.of(days), outlook.tooClose(days), outlook.tooLate(days), past,
                library.channels().list());
    }

    /** Moves them in one step; posts that are gone are passed over. */
    public boolean move(MoveWish wish) {
        Map<Post, LocalDate> days = days(workspace.library(), wish);
        return workspace.perform(StepName.of("step.post.move", days.size()), library -> new Changes(
                days.entrySet().stream().<Change<?>>map(entry -> Change.replaced(entry.getKey(),
                        entry.getKey().movedTo(entry.getValue()))).toList()));
    }

    private static Map<Post, LocalDate> days(Library library, MoveWish wish) {
        List<Post> posts = new ArrayList<>(
                wish.posts().stream().map(library.posts()::find).flatMap(Optional::stream).toList());
        if (wish.pushing()) {
            posts.addAll(later(library, posts));
        }
        posts.sort(Comparator.comparing((Post post) -> post.day().orElse(LocalDate.MAX)).thenComparing(Post::id));
        return wish.shift().of(posts, library.channels().list(), library.quietPeriods().list());
    }

    /** The posts after the first chosen one on each of their channels that can still be moved and were not chosen. */
    private static List<Post> later(Library library, List<Post> chosen) {
        Map<Id<Channel>, LocalDate> first = new HashMap<>();
        chosen.forEach(post -> post.day()
                .ifPresent(day -> first.merge(post.channel(), day, (a, b) -> a.isBefore(b) ? a : b)));
        if (first.isEmpty()) {
            return List.of();
        }
        Set<Id<Post>> known = chosen.stream().map(Post::id).collect(Collectors.toSet());
        LocalDate earliest = first.values().stream().min(LocalDate::compareTo).orElseThrow();
        return library.posts().between(new DateSpan(earliest, FAR)).stream()
                .filter(post -> !known.contains(post.id()) && post.status() != PostStatus.POSTED
                        && post.status() != PostStatus.CANCELLED)
                .filter(post -> Optional.ofNullable(first.get(post.channel()))
                        .filter(from -> post.day().filter(day -> !day.isBefore(from)).isPresent()).isPresent())
                .toList();
    }
}
