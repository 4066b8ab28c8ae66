package app.drumbeat.application.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.consent.Protection;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.Deed.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.domain.wording.HouseWord;

/** What the history tells of changes: what became of clearance, and never the words of a post. */
final class Deeds {

    private final String who;
    private final boolean fromElsewhere;
    private final String today;
    private final List<Deed> deeds = new ArrayList<>();

    private Deeds(String who, boolean fromElsewhere, String today) {
        this.who = who;
        this.fromElsewhere = fromElsewhere;
        this.today = today;
    }

    /**
     * @param who did it
     * @param fromElsewhere whether an import brings it
     * @param today the day, as ISO 8601 writes it
     */
    static List<Deed> of(Changes changes, String who, boolean fromElsewhere, String today) {
        Deeds told = new Deeds(who, fromElsewhere, today);
        changes.list().forEach(change -> told.tell(change.before().orElse(null), change.after().orElse(null)));
        return told.deeds;
    }

    private void tell(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Post || after instanceof Post) {
            post(Optional.ofNullable((Post) before), Optional.ofNullable((Post) after));
        } else if (before instanceof Submission || after instanceof Submission) {
            submission(Optional.ofNullable((Submission) before), Optional.ofNullable((Submission) after));
        } else if (before instanceof Dismissal || after instanceof Dismissal) {
            dismissal(Optional.ofNullable((Dismissal) before), Optional.ofNullable((Dismissal) after));
        } else if (before instanceof Route || after instanceof Route) {
            route(Optional.ofNullable((Route) before), Optional.ofNullable((Route) after));
        } else if (before instanceof Consent || after instanceof Consent || before instanceof Portrayal
                || after instanceof Portrayal || before instanceof Protection || after instanceof Protection) {
            deeds.addAll(ConsentDeeds.of(before, after, who));
        } else if (before instanceof Backing || after instanceof Backing) {
            backing(Optional.ofNullable((Backing) before), Optional.ofNullable((Backing) after));
        } else if (after instanceof HouseWord || after instanceof HouseRule || after instanceof Office) {
            rule(Kind.RULE_SET, after);
        } else if (before instanceof HouseWord || before instanceof HouseRule) {
            rule(Kind.RULE_GONE, before);
        }
    }

    private void post(Optional<Post> before, Optional<Post> after) {
        Optional<PostStatus> from = before.map(Post::status);
        Optional<PostStatus> to = after.map(Post::status);
        String id = before.or(() -> after).orElseThrow().id().value();
        if (after.isEmpty()) {
            add(Kind.DELETED, id, from.map(Enum::name).orElse(""));
        } else if (!from.equals(to)) {
            boolean cleared = to.filter(status -> status.isCleared() || status == PostStatus.POSTED).isPresent();
            if (fromElsewhere && cleared) {
                add(Kind.ARRIVED, id, to.map(Enum::name).orElse(""), today);
            } else if (before.isPresent() || cleared) {
                add(Kind.MOVED, id, from.map(Enum::name).orElse(""), to.map(Enum::name).orElse(""));
            }
        }
    }

    private void submission(Optional<Submission> before, Optional<Submission> after) {
        Submission about = after.or(() -> before).orElseThrow();
        String id = about.post().value();
        String number = String.valueOf(about.number());
        if (before.isEmpty()) {
            add(Kind.SUBMITTED, id, number, about.routeName(), about.version().fingerprint());
        }
        List<Verdict> old = before.map(Submission::verdicts).orElse(List.of());
        List<Verdict> now = after.map(Submission::verdicts).orElse(List.of());
        now.stream().filter(verdict -> !old.contains(verdict)).forEach(verdict -> add(
                verdict.kind() == Verdict.Kind.APPROVED ? Kind.APPROVED : Kind.CHANGES_WANTED, id, number,
                about.steps().get(verdict.step()).name(), verdict.who(), verdict.day().toString(),
                about.version().fingerprint()));
        old.stream().filter(verdict -> !now.contains(verdict)).forEach(verdict -> add(Kind.VERDICT_GONE, id, number,
                about.steps().get(verdict.step()).name(), verdict.who()));
        if (after.isEmpty()) {
            add(Kind.SUBMISSION_GONE, id, number);
        }
    }

    private void dismissal(Optional<Dismissal> before, Optional<Dismissal> after) {
        Id<Dismissal> id = before.or(() -> after).orElseThrow().id();
        String post = Concerns.postOf(id).or(() -> Approvals.postOf(id)).or(() -> BackedPosts.postOf(id)).map(Id::value)
                .orElse("");
        after.ifPresentOrElse(passed -> add(Kind.LET_PASS, post, id.value(), passed.reason()),
                () -> add(Kind.NOT_LET_PASS, post, id.value()));
    }

    private void backing(Optional<Backing> before, Optional<Backing> after) {
        Backing is = after.or(() -> before.map(gone -> Backing.nothing(gone.post()))).orElseThrow();
        add(Kind.BACKED, is.post().value(), is.health() ? "health" : "",
                String.join(" ", is.claims().stream().map(claim -> claim.source().value()).toList()));
    }

    private void route(Optional<Route> before, Optional<Route> after) {
        after.ifPresentOrElse(set -> add(Kind.ROUTE_SET, "", set.name()),
                () -> before.ifPresent(gone -> add(Kind.ROUTE_GONE, "", gone.name())));
    }

    /** A pattern of one's own may hold what must not be heard of yet: its id alone is told. */
    private void rule(Kind kind, Object rule) {
        switch (rule) {
            case HouseWord word -> add(kind, "", word.struck() ? "struck" : "word", word.phrase(), word.advice());
            case HouseRule house -> add(kind, "", house.kind().name(), house.id().value());
            case Office office -> add(kind, "", office.profile().name(), office.region());
            default -> throw new IllegalArgumentException("No rule");
        }
    }

    private void add(Kind kind, String subject, String... detail) {
        deeds.add(new Deed(kind, who, subject, List.of(detail)));
    }
}
