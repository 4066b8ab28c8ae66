package app.drumbeat.application.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.application.consent.ConsentFlags;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.workspace.Clearance;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.ledger.LedgerHead;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.port.CalendarFiles;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Check the open calendar: is the file sound, and what keeps posts from going out. */
public final class CheckService {

    /** So many days from today on are looked at for posts that cannot go out as they are. */
    public static final int DAYS_AHEAD = 7;

    private final Workspace workspace;
    private final CalendarFiles files;
    private final ReviewFlags reviews;
    private final Supplier<Optional<LedgerHead>> seen;

    /** @param seen where the history ended when this computer saw it last */
    public CheckService(Workspace workspace, CalendarFiles files, ReviewFlags reviews,
            Supplier<Optional<LedgerHead>> seen) {
        this.workspace = workspace;
        this.files = files;
        this.reviews = reviews;
        this.seen = seen;
    }

    /** @param written a head of the history that somebody kept; it is looked for rather than the one that this computer knows */
    public CheckReport check(Optional<LedgerHead> written) {
        Library library = workspace.library();
        return new CheckReport(files.examine(library), library.posts().count(), library.channels().list().size(),
                library.ledger().head(), library.ledger().prove(written.or(seen)),
                Stream.of(notSent(), down(), ahead(), coming()).flatMap(Function.identity()).toList());
    }

    private Stream<Hindrance> notSent() {
        LocalDate today = workspace.today();
        Optional<DateSpan> past = workspace.library().posts().extent().map(DateSpan::first)
                .filter(first -> first.isBefore(today)).map(first -> new DateSpan(first, today.minusDays(1)));
        return past.map(span -> workspace.library().posts().between(span)).orElse(List.of()).stream()
                .filter(post -> post.isNotSent(today)).map(post -> new Hindrance(post, Hindrance.Reason.NOT_SENT));
    }

    private Stream<Hindrance> down() {
        return new ConsentFlags(workspace).toTakeDown().stream()
                .map(post -> new Hindrance(post, Hindrance.Reason.TAKE_DOWN));
    }

    /** Of all that is still to come: there is time to mend it, but not once it is out. */
    private Stream<Hindrance> ahead() {
        LocalDate today = workspace.today();
        Library library = workspace.library();
        Clearance clearance = workspace.clearance();
        Optional<DateSpan> span = library.posts().extent().map(DateSpan::last)
                .filter(last -> !last.isBefore(today)).map(last -> new DateSpan(today, last));
        List<Post> posts = span.map(library.posts()::between).orElse(List.of()).stream()
                .filter(post -> post.status() != PostStatus.POSTED && post.status() != PostStatus.CANCELLED).toList();
        return Stream.concat(
                Stream.of(
                        posts.stream().filter(post -> !clearance.lacks(post).isEmpty())
                                .map(post -> new Hindrance(post, Hindrance.Reason.CONSENT)),
                        posts.stream().filter(clearance::tellsWho)
                                .map(post -> new Hindrance(post, Hindrance.Reason.TELLS_WHO)),
                        posts.stream().filter(clearance::isRegulated)
                                .map(post -> new Hindrance(post, Hindrance.Reason.REGULATED)),
                        posts.stream().filter(clearance::isUnsourced)
                                .map(post -> new Hindrance(post, Hindrance.Reason.UNSOURCED)))
                        .flatMap(Function.identity()),
                reviews.of(posts, library.channels().list()).stream()
                        .filter(flag -> library.dismissals().find(flag.id()).isEmpty())
                        .flatMap(flag -> flag.post().stream().map(post -> new Hindrance(post, reason(flag))))
                        .sorted(Comparator.comparing(Hindrance::reason)));
    }

    private static Hindrance.Reason reason(Flag flag) {
        return flag.kind() == Flag.Kind.UNREVIEWED ? Hindrance.Reason.UNREVIEWED : Hindrance.Reason.TOO_LATE;
    }

    private Stream<Hindrance> coming() {
        LocalDate today = workspace.today();
        Map<Id<Channel>, Channel> channels = workspace.library().channels().list().stream()
                .collect(Collectors.toMap(Channel::id, Function.identity()));
        DateSpan days = new DateSpan(today, today.plusDays(DAYS_AHEAD - 1L));
        return workspace.library().posts().between(days).stream()
                .flatMap(post -> hindrance(post, Optional.ofNullable(channels.get(post.channel())))
                        .map(reason -> new Hindrance(post, reason)).stream());
    }

    private static Optional<Hindrance.Reason> hindrance(Post post, Optional<Channel> channel) {
        return switch (post.status()) {
            case DRAFT -> Optional.of(Hindrance.Reason.DRAFT);
            case IN_REVIEW -> Optional.of(Hindrance.Reason.IN_REVIEW);
            case ON_HOLD -> Optional.of(Hindrance.Reason.ON_HOLD);
            case APPROVED, SCHEDULED -> {
                if (hasEnded(channel, post)) {
                    yield Optional.of(Hindrance.Reason.CHANNEL_ENDED);
                }
                yield isEmpty(post) ? Optional.of(Hindrance.Reason.NOTHING_WRITTEN) : Optional.empty();
            }
            case IDEA, POSTED, CANCELLED -> Optional.empty();
        };
    }

    private static boolean hasEnded(Optional<Channel> channel, Post post) {
        return channel.flatMap(Channel::end).stream().anyMatch(end -> post.day().stream().anyMatch(end::isBefore));
    }

    private static boolean isEmpty(Post post) {
        return post.words().text().isBlank() && post.words().link().isBlank() && post.media().isEmpty();
    }
}
