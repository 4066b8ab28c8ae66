package app.drumbeat.application.feed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.application.review.ReviewTask;
import app.drumbeat.application.review.ReviewTasks;
import app.drumbeat.application.workspace.LeaningPosts;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Feed;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedFormat;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.words.Texts;

/**
 * Publishes the plan as calendar files: one for all channels, or one for each.
 *
 * <p>Entries stand in the order of day, time and uid, so that the same plan always gives the same file.
 */
public final class FeedService {

    /** Google takes files up to 1 MB; a little before that it is time to say so. */
    static final long LARGE = 900_000;

    private static final Comparator<Post> ORDER = Comparator.comparing((Post post) -> post.slot().orElseThrow())
            .thenComparing(post -> post.track().uid()).thenComparing(Post::id);

    private final Workspace workspace;
    private final FeedFormat format;
    private final ReviewTasks reviews;

    public FeedService(Workspace workspace, FeedFormat format, ReviewTasks reviews) {
        this.workspace = workspace;
        this.format = format;
        this.reviews = reviews;
    }

    /**
     * Writes one feed of all that is wished for.
     *
     * @param today the day from which cancelled posts are counted back
     * @throws StoreException when the file cannot be written; what was there is as it was
     */
    public FeedReport publish(FeedWish wish, LocalDate today, Path file, Progress progress) {
        Feed feed = workspace.inTurn(
                () -> feed(workspace.library().calendar().name(), wish, today, mapper(wish)));
        return write(feed, file, progress);
    }

    /**
     * Writes one feed for each channel that is wished for, also when it is empty: whoever follows it must see posts go.
     *
     * @param folder where they go, as {@code <channel id>.ics}
     * @throws StoreException when a file cannot be written; those before it are written by then
     */
    public List<FeedReport> publishEach(FeedWish wish, LocalDate today, Path folder, Progress progress) {
        Map<Path, Feed> feeds = workspace.inTurn(() -> {
            Library library = workspace.library();
            Map<Path, Feed> each = new LinkedHashMap<>();
            Map<Id<Channel>, String> files = FeedFileNames.of(library.channels().list());
            FeedMapper mapper = mapper(wish);
            String calendar = library.calendar().name();
            for (Channel channel : library.channels().list().stream().filter(wish::takes).toList()) {
                String name = calendar.isBlank() ? channel.name() : mapper.titled(calendar, channel.name());
                each.put(folder.resolve(files.getOrDefault(channel.id(), "")),
                        feed(name, wish.ofChannels(Set.of(channel.id())), today, mapper));
            }
            return each;
        });
        List<FeedReport> reports = new ArrayList<>();
        feeds.forEach((file, feed) -> reports.add(write(feed, file, progress)));
        return reports;
    }

    /** What a feed would hold and leave out, of all posts of the calendar. */
    public FeedOutlook outlook(FeedWish wish, LocalDate today) {
        Library library = workspace.library();
        ZoneId zone = library.calendar().zone();
        return FeedOutlook.of(Stream.concat(
                library.posts().extent().map(library.posts()::between).orElse(List.of()).stream(),
                library.posts().withoutDay().stream()).map(post -> wish.fate(post, zone, today)));
    }

    private List<Post> posts(FeedWish wish, LocalDate today) {
        ZoneId zone = workspace.library().calendar().zone();
        return workspace.library().posts().between(wish.span()).stream()
                .filter(post -> wish.fate(post, zone, today) == FeedFate.ENTRY).sorted(ORDER).toList();
    }

    private FeedMapper mapper(FeedWish wish) {
        Library library = workspace.library();
        CalendarFacts calendar = library.calendar();
        LeaningPosts leaning = new LeaningPosts(library);
        return new FeedMapper(wish.detail(), calendar.zone(), Texts.of(calendar.language()),
                library.channels().list().stream().collect(Collectors.toMap(Channel::id, Channel::name)),
                library.campaigns().list().stream().collect(Collectors.toMap(Campaign::id, Campaign::name)),
                post -> !leaning.lacks(post).isEmpty());
    }

    private Feed feed(String name, FeedWish wish, LocalDate today, FeedMapper mapper) {
        Set<String> uids = new HashSet<>();
        List<FeedEntry> entries = new ArrayList<>(
                posts(wish, today).stream().map(post -> mapper.entry(post, uid(post, uids))).toList());
        if (wish.deadlines()) {
            entries.addAll(deadlines(wish, mapper));
        }
        return new Feed(name, workspace.library().calendar().zone(), entries);
    }

    /** Of posts of any state on the channels of the feed, since what is still to be reviewed is not cleared. */
    private List<FeedEntry> deadlines(FeedWish wish, FeedMapper mapper) {
        List<Post> posts = workspace.library().posts().between(wish.span()).stream()
                .filter(post -> wish.channels().isEmpty() || wish.channels().contains(post.channel())).sorted(ORDER)
                .toList();
        Map<Id<Post>, ReviewTask> tasks = reviews.of(posts);
        return posts.stream().flatMap(post -> Optional.ofNullable(tasks.get(post.id())).stream()
                .map(task -> mapper.deadline(post, task))).toList();
    }

    private FeedReport write(Feed feed, Path file, Progress progress) {
        long octets = format.write(feed, file, progress);
        long cancelled = feed.entries().stream().filter(entry -> entry.certainty() == FeedEntry.Certainty.CANCELLED)
                .count();
        List<Problem> problems = octets < LARGE
                ? List.of()
                : List.of(Problem.warning(file.toString(), "feed.problem.large", octets / 1_000));
        return new FeedReport(file, feed.entries().size(), Math.toIntExact(cancelled), octets, problems);
    }

    /** The uid of a post; where imports brought the same one for two posts, the second is told apart by its id. */
    private static String uid(Post post, Set<String> taken) {
        return Stream.iterate(post.track().uid(), uid -> post.id() + "." + uid).filter(taken::add).findFirst()
                .orElseThrow();
    }
}
