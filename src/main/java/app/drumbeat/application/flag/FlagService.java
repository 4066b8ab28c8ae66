package app.drumbeat.application.flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.application.consent.ConsentFlags;
import app.drumbeat.application.evidence.EvidenceFlags;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.plan.Flags;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.Series;

/** See what wants looking at, dismiss it with a reason, and take that back. */
public final class FlagService {

    private final Workspace workspace;
    private final Supplier<List<ChannelFindings>> findings;
    private final KeptConcerns concerns;
    private final ReviewFlags reviews;
    private final ConsentFlags consents;
    private final EvidenceFlags evidence;

    /** @param findings those of every channel in order, up to the planning horizon */
    public FlagService(Workspace workspace, Supplier<List<ChannelFindings>> findings, ReviewFlags reviews) {
        this.workspace = workspace;
        this.findings = findings;
        this.reviews = reviews;
        this.consents = new ConsentFlags(workspace);
        this.evidence = new EvidenceFlags(workspace);
        this.concerns = new KeptConcerns(workspace.clearance());
    }

    /** What wants looking at among the posts and channels that a filter admits. */
    public FlagReport report(PostFilter filter) {
        Library library = workspace.library();
        LocalDate today = workspace.today();
        List<Post> posts = library.posts().between(Flags.span(today));
        Map<Id<Dismissal>, Dismissal> dismissals = library.dismissals().list().stream()
                .collect(Collectors.toMap(Dismissal::id, Function.identity()));
        List<Flag> open = new ArrayList<>();
        List<FlagReport.Dismissed> dismissed = new ArrayList<>();
        List<Channel> channels = library.channels().list();
        Stream.of(Flags.of(channels, findings.get(), posts, today, concerns::of),
                Flags.ofSeries(channels, lastPosts(library), today), reviews.of(posts, channels),
                concerns.wording(posts, channels, today), consents.of(posts, channels), consents.ofLeaning(channels),
                evidence.of(posts, channels))
                .flatMap(List::stream)
                .filter(flag -> flag.post().map(filter::admits).orElseGet(() -> filter.admits(flag.channel().id())))
                .forEach(flag -> Optional.ofNullable(dismissals.get(flag.id()))
                        .filter(dismissal -> flag.kind().mayBeDismissed()).ifPresentOrElse(
                                dismissal -> dismissed.add(new FlagReport.Dismissed(flag, dismissal)),
                                () -> open.add(flag)));
        return new FlagReport(open, dismissed, today, !library.readOnly());
    }

    private static Map<Series, Post> lastPosts(Library library) {
        Map<Series, Post> last = new LinkedHashMap<>();
        library.series().list().stream().filter(series -> !series.isComplete()).forEach(series -> {
            List<Post> posts = library.posts().of(series);
            if (!posts.isEmpty()) {
                last.put(series, posts.getLast());
            }
        });
        return last;
    }

    /** @param reason why it is fine as it is; not blank */
    public boolean dismiss(Id<Dismissal> flag, String reason) {
        Dismissal dismissal = new Dismissal(flag, reason, workspace.now());
        return workspace.perform(StepName.of("step.flag.dismiss"), library -> Changes.of(library.dismissals().find(flag)
                .map(old -> Change.replaced(old, dismissal)).orElseGet(() -> Change.made(dismissal))));
    }

    public boolean takeBack(Id<Dismissal> flag) {
        return workspace.perform(StepName.of("step.flag.takeBack"), library -> library.dismissals().find(flag)
                .map(dismissal -> Changes.of(Change.removed(dismissal))).orElseGet(Changes::none));
    }
}
