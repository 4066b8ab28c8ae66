package app.drumbeat.domain.post;

import java.util.EnumSet;
import java.util.Set;

/** How far a post has come, and which moves a person may make from there (docs/plan-format.md, "States"). */
public enum PostStatus {
    IDEA, DRAFT, IN_REVIEW, APPROVED, SCHEDULED, POSTED, ON_HOLD, CANCELLED;

    /**
     * The states that a person may choose next.
     *
     * <p>Three moves hang on more than the state: an idea becomes a draft by getting a day and a draft an idea by losing
     * it; a post on hold goes back to the state it had, which {@link Post#nextStatuses()} knows; and a draft or a post in
     * review becomes posted only with a recorded reason ({@link #needsReasonFor}).
     */
    public Set<PostStatus> next() {
        return switch (this) {
            case IDEA -> EnumSet.of(DRAFT, CANCELLED);
            case DRAFT -> EnumSet.of(IDEA, IN_REVIEW, APPROVED, ON_HOLD, CANCELLED, POSTED);
            case IN_REVIEW -> EnumSet.of(DRAFT, APPROVED, ON_HOLD, CANCELLED, POSTED);
            case APPROVED -> EnumSet.of(SCHEDULED, POSTED, DRAFT, ON_HOLD, CANCELLED);
            case SCHEDULED -> EnumSet.of(POSTED, APPROVED, DRAFT, ON_HOLD, CANCELLED);
            case POSTED -> EnumSet.of(SCHEDULED);
            case ON_HOLD -> EnumSet.of(DRAFT, CANCELLED);
            case CANCELLED -> EnumSet.of(DRAFT, IDEA);
        };
    }

    /** Whether the move to {@code wanted} tells of a post that went out before it was cleared, and so needs a reason. */
    public boolean needsReasonFor(PostStatus wanted) {
        return wanted == POSTED && (this == DRAFT || this == IN_REVIEW);
    }

    /** Whether a post in this state goes out without another look. */
    public boolean isCleared() {
        return this == APPROVED || this == SCHEDULED;
    }

    /** Whether a post in this state may stand without a day. */
    public boolean allowsNoDay() {
        return this == IDEA || this == ON_HOLD || this == CANCELLED;
    }

    /** Whether a post in this state may have a day. */
    public boolean allowsDay() {
        return this != IDEA;
    }
}
