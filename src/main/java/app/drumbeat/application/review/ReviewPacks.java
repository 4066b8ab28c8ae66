package app.drumbeat.application.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.application.media.MediaKeeping;
import app.drumbeat.application.media.SeenMedium;
import app.drumbeat.application.workspace.Approvals;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.TextMeasure;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.PackFormat;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.ReviewPack;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Submission;

/** Hand what is in review to people who do not have the program, with the list of who has what since when. */
public final class ReviewPacks {

    private final Workspace workspace;
    private final ReviewTasks tasks;
    private final MediaKeeping media;
    private final PackFormat format;

    public ReviewPacks(Workspace workspace, ReviewTasks tasks, MediaKeeping media, PackFormat format) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.media = media;
        this.format = format;
    }

    /**
     * Writes the pack of all that lies with somebody now.
     *
     * @return how many posts are in it
     */
    public int write(Path target, Progress progress) {
        ReviewPack pack = workspace.inTurn(this::pack);
        format.write(pack, workspace.inTurn(() -> workspace.library().calendar().language()), target, progress);
        return pack.items().size();
    }

    ReviewPack pack() {
        Library library = workspace.library();
        LocalDate today = workspace.today();
        List<Post> posts = library.posts().extent().map(DateSpan::last).filter(last -> !last.isBefore(today))
                .map(last -> library.posts().between(new DateSpan(today, last))).orElse(List.of());
        Map<Id<Post>, ReviewTask> asked = tasks.of(posts);
        List<ReviewPack.Item> items = new ArrayList<>();
        List<ReviewPack.Chase> chases = new ArrayList<>();
        for (Post post : posts) {
            Optional<ReviewTask> task = Optional.ofNullable(asked.get(post.id()));
            task.flatMap(ReviewTask::waiting).ifPresent(waiting -> {
                items.add(item(post, task.get()));
                chases.add(new ReviewPack.Chase(post.title(), channel(post), post.slot(), waiting.step(),
                        waiting.people(), waiting.since(), task.get().by()));
            });
        }
        return new ReviewPack(library.calendar().name(), today, library.ledger().head().toString(), items, chases);
    }

    private ReviewPack.Item item(Post post, ReviewTask task) {
        Approvals approvals = workspace.approvals();
        Optional<Submission> sent = approvals.latest(post.id());
        TextMeasure measure = workspace.library().channels().find(post.channel())
                .map(channel -> TextMeasure.of(channel.network(), post.words().text()))
                .orElseThrow();
        String length = measure.rules().limit().isPresent()
                ? measure.length() + " / " + measure.rules().limit().getAsInt()
                : String.valueOf(measure.length());
        return new ReviewPack.Item(post.title(), channel(post), post.slot(), post.words().text(), post.words().link(),
                length, media.of(post).stream().map(ReviewPacks::picture).toList(), claims(post),
                new Portraying(workspace).of(post).consents().stream().map(Consent::reference).toList(),
                Optional.of(task.by()),
                sent.map(one -> one.steps().subList(one.openStep(), one.steps().size()).stream().map(RouteStep::name)
                        .toList()).orElse(List.of()),
                sent.map(one -> one.number() + " · " + one.version().fingerprint()).orElse(""));
    }

    private static ReviewPack.Picture picture(SeenMedium seen) {
        return new ReviewPack.Picture(seen.path().substring(seen.path().lastIndexOf('/') + 1),
                seen.medium().map(Medium::alt).orElse(""),
                seen.hasPicture() ? Optional.of(seen.file()) : Optional.empty());
    }

    private List<String> claims(Post post) {
        Claiming.Seen evidence = new Claiming(workspace).of(post);
        return evidence.backing().claims().stream().map(claim -> {
            String source = evidence.sources().stream().filter(one -> one.id().equals(claim.source())).findFirst()
                    .map(ReviewPacks::cited).orElse("");
            return claim.words().isBlank() ? source : claim.words() + " — " + source;
        }).toList();
    }

    private static String cited(Source source) {
        return String.join(", ", Stream.of(source.title(), source.organisation(), source.link())
                .filter(part -> !part.isBlank()).toList());
    }

    private String channel(Post post) {
        return workspace.library().channels().find(post.channel()).map(Channel::name).orElse("");
    }
}
