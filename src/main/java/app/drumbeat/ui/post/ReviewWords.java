package app.drumbeat.ui.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import app.drumbeat.application.review.PostReview;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.LedgerLine;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** How a review is told: where it stands, by when what has to happen, and what happened. */
final class ReviewWords {

    private final Texts texts;
    private final Dates dates;

    ReviewWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    /** Where the review stands, in a sentence. */
    String standing(OpenPost open) {
        PostReview review = open.review();
        Optional<Submission> latest = review.latest();
        if (latest.isEmpty()) {
            return texts.of("review.none");
        }
        Submission sent = latest.get();
        if (review.isApproved()) {
            return texts.of("review.approved", sent.number());
        }
        if (review.isStale()) {
            return texts.of(sent.standing() == Standing.APPROVED ? "review.stale.approved" : "review.stale",
                    sent.number());
        }
        return switch (sent.standing()) {
            case APPROVED -> texts.of("review.otherRoute", sent.routeName());
            case CHANGES_WANTED -> texts.of("review.changesWanted", sent.number());
            case PENDING -> texts.of("review.pending", sent.number(), day(at(sent.at(), open), open));
        };
    }

    /** By when it has to be submitted, or when it could go out at the earliest; empty where that is over or does not matter. */
    String deadline(OpenPost open) {
        PostReview review = open.review();
        PostStatus status = open.post().status();
        boolean waits = status == PostStatus.DRAFT || status == PostStatus.IN_REVIEW;
        if (!waits || review.isApproved()) {
            return "";
        }
        if (review.tooLate()) {
            return review.earliest().map(day -> texts.of("review.tooLate", day(day, open)))
                    .orElseGet(() -> texts.of("review.never"));
        }
        boolean toSend = review.pending().isEmpty() || review.isStale();
        return review.plan().filter(plan -> toSend).map(plan -> plan.submitBy().equals(open.today())
                ? texts.of("review.submitToday")
                : texts.of("review.submitBy", day(plan.submitBy(), open))).orElse("");
    }

    /** What was said of a step. */
    String verdict(Verdict verdict, OpenPost open) {
        return texts.of("review.step." + verdict.kind().name(), verdict.who(), day(verdict.day(), open));
    }

    /** One line of the history. */
    String line(LedgerLine line, OpenPost open) {
        Deed deed = line.deed();
        String said = switch (deed.kind()) {
            case MOVED -> deed.detail(0).isEmpty()
                    ? texts.of("history.RETURNED", state(deed.detail(1)))
                    : texts.of("history.MOVED", state(deed.detail(0)), state(deed.detail(1)));
            case ARRIVED -> texts.of("history.ARRIVED", state(deed.detail(0)));
            case DELETED -> texts.of("history.DELETED", state(deed.detail(0)));
            case SUBMITTED -> texts.of("history.SUBMITTED", deed.detail(0), deed.detail(1));
            case SUBMISSION_GONE -> texts.of("history.SUBMISSION_GONE", deed.detail(0));
            case APPROVED -> texts.of("history.APPROVED", deed.detail(0), deed.detail(1), deed.detail(2));
            case CHANGES_WANTED -> texts.of("history.CHANGES_WANTED", deed.detail(0), deed.detail(1),
                    deed.detail(2));
            case VERDICT_GONE -> texts.of("history.VERDICT_GONE", deed.detail(0), deed.detail(1), deed.detail(2));
            case LET_PASS -> texts.of("history.LET_PASS", deed.detail(1));
            case NOT_LET_PASS -> texts.of("history.NOT_LET_PASS");
            case PORTRAYED -> texts.of(deed.detail(1).isEmpty() ? "history.PORTRAYED.nobody" : "history.PORTRAYED");
            case BACKED -> texts.of("history.BACKED");
            case TAKEN_DOWN -> texts.of(deed.detail(0).isEmpty() ? "history.TAKEN_DOWN.not" : "history.TAKEN_DOWN");
            case CONSENT_NOTED, CONSENT_CHANGED, CONSENT_WITHDRAWN, CONSENT_ERASED, CONSENT_GONE, PROTECTED,
                    UNPROTECTED, BEGUN, ROUTE_SET, ROUTE_GONE, RULE_SET, RULE_GONE ->
                "";
        };
        String when = dates.day(at(line.at(), open), open.today()) + ", "
                + dates.time(line.at().atZone(open.calendar().zone()).toLocalTime());
        return texts.of("history.line", when, deed.who().isBlank() ? texts.of("history.somebody") : deed.who(), said);
    }

    String day(LocalDate day, OpenPost open) {
        return dates.day(day, open.today());
    }

    private static LocalDate at(Instant at, OpenPost open) {
        ZoneId zone = open.calendar().zone();
        return LocalDate.ofInstant(at, zone);
    }

    private String state(String name) {
        return texts.of("status." + PostStatus.valueOf(name).name());
    }
}
