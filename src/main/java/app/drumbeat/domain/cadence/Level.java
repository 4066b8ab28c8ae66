package app.drumbeat.domain.cadence;

import app.drumbeat.domain.post.PostStatus;

/** Which posts count: everything that is planned, or only what is approved (docs/cadence.md, "Which posts count"). */
public enum Level {
    PLANNED, APPROVED;

    /** Whether a post in this state counts, dated before today or not. */
    public boolean counts(PostStatus status, boolean beforeToday) {
        return switch (status) {
            case SCHEDULED, POSTED -> true;
            case APPROVED -> !beforeToday;
            case DRAFT, IN_REVIEW -> !beforeToday && this == PLANNED;
            case IDEA, ON_HOLD, CANCELLED -> false;
        };
    }
}
