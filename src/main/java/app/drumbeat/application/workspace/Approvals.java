package app.drumbeat.application.workspace;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Sign;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.Version;
import app.drumbeat.domain.wording.WordRule;

/** Which route posts of the open calendar go, and whether what they say now is approved. */
public final class Approvals {

    private static final String UNREVIEWED = "UNREVIEWED";

    private final Library library;
    private final Clearance clearance;

    Approvals(Library library, Clearance clearance) {
        this.library = library;
        this.clearance = clearance;
    }

    /** The route that a post goes; nothing where it needs no review. */
    public Optional<Route> route(Post post) {
        List<Route> routes = library.routes().list();
        return routes.isEmpty() ? Optional.empty() : Route.of(post, routes, signs(post, routes));
    }

    /** What of it reviewers would look at now. */
    public Version version(Post post) {
        return Version.of(post, path -> library.media().find(Medium.idOf(path)).map(Medium::sha256).orElse(""));
    }

    /** Its newest submission. */
    public Optional<Submission> latest(Id<Post> post) {
        List<Submission> all = library.submissions().of(post);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The version that was approved last on a route, whether or not the post still says that. */
    public Optional<Submission> approved(Id<Post> post, Route route) {
        return library.submissions().of(post).reversed().stream()
                .filter(sent -> isApproved(sent, route)).findFirst();
    }

    /** What approves it without a review, once somebody has said why. */
    public Id<Dismissal> unreviewed(Post post) {
        return Id.of(UNREVIEWED + "/" + post.id().value() + "/" + version(post).fingerprint());
    }

    /** The post that was approved without a review by letting that pass; nothing where it is about something else. */
    static Optional<Id<Post>> postOf(Id<Dismissal> letPass) {
        String[] parts = letPass.value().split("/");
        return parts.length > 2 && parts[0].equals(UNREVIEWED)
                ? Optional.of(Id.of(String.join("/", List.of(parts).subList(1, parts.length - 1))))
                : Optional.empty();
    }

    /** Whether it still needs a review as it is. */
    public boolean lacks(Post post) {
        return lacks(post, id -> library.dismissals().find(id).isPresent(), Map.of());
    }

    /**
     * The same for a calendar in which others were let pass, and submissions were changed.
     *
     * @param changed submissions as they will be, by post
     */
    boolean lacks(Post post, Predicate<Id<Dismissal>> letPass,
            Map<Id<Post>, ? extends Collection<Submission>> changed) {
        return route(post).filter(route -> {
            Version now = version(post);
            return sent(post.id(), changed).stream()
                    .noneMatch(sent -> isApproved(sent, route) && sent.version().equals(now));
        }).isPresent() && !letPass.test(unreviewed(post));
    }

    private Collection<Submission> sent(Id<Post> post, Map<Id<Post>, ? extends Collection<Submission>> changed) {
        Collection<Submission> there = changed.get(post);
        return there == null ? library.submissions().of(post) : there;
    }

    private static boolean isApproved(Submission sent, Route route) {
        return sent.route().equals(route.id()) && sent.standing() == Standing.APPROVED;
    }

    /** Looked for only where a route asks. */
    private Set<Sign> signs(Post post, List<Route> routes) {
        Set<Sign> shown = EnumSet.noneOf(Sign.class);
        if (!post.media().isEmpty()) {
            shown.add(Sign.PICTURE);
        }
        if (routes.stream().anyMatch(route -> route.scope().signs().contains(Sign.PERSON))
                && clearance.concerns(post).stream().map(Concern::weight).anyMatch(weight -> weight != Weight.HINT)) {
            shown.add(Sign.PERSON);
        }
        if (routes.stream().anyMatch(route -> route.scope().signs().contains(Sign.MEDICINE)
                || route.scope().signs().contains(Sign.CLAIM))) {
            clearance.phrases(post).forEach(remark -> {
                if (remark.said() instanceof Remark.Backed) {
                    shown.add(Sign.CLAIM);
                } else if (remark.said() instanceof Remark.Phrase(WordRule rule)) {
                    switch (rule.kind()) {
                        case MEDICINE, PROMOTION -> shown.add(Sign.MEDICINE);
                        case CLAIM, COMPARISON -> shown.add(Sign.CLAIM);
                        case STIGMA, HELP_LINE -> {
                            // a matter of words, not of who looks at them
                        }
                    }
                }
            });
        }
        return shown;
    }
}
