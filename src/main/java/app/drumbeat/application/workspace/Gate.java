package app.drumbeat.application.workspace;

import java.util.Optional;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Keeps posts from being approved or scheduled that must not go out as they are. */
public final class Gate {

    private final Clearance clearance;
    private final Approvals approvals;

    public Gate(Workspace workspace) {
        this.clearance = workspace.clearance();
        this.approvals = workspace.approvals();
    }

    /** What keeps a post back, the gravest first. */
    public enum Bar {
        /** It shows somebody, and no consent allows that. */
        CONSENT,
        /** It holds something that tells who somebody is. */
        TELLS_WHO,
        /** It names a medicine, or makes a claim that needs evidence. */
        REGULATED,
        /** It is health information that rests on no source. */
        UNSOURCED,
        /** It goes a route of review, and what it says now was not approved there. */
        UNREVIEWED
    }

    public Optional<Bar> bar(Post post) {
        if (!clearance.lacks(post).isEmpty()) {
            return Optional.of(Bar.CONSENT);
        }
        if (clearance.tellsWho(post)) {
            return Optional.of(Bar.TELLS_WHO);
        }
        if (clearance.isRegulated(post)) {
            return Optional.of(Bar.REGULATED);
        }
        if (clearance.isUnsourced(post)) {
            return Optional.of(Bar.UNSOURCED);
        }
        return approvals.lacks(post) ? Optional.of(Bar.UNREVIEWED) : Optional.empty();
    }

    /** The same for a post that is to be brought into a state; nothing where that clears nothing, or it is cleared already. */
    public Optional<Bar> bar(Post post, PostStatus wanted) {
        return wanted.isCleared() && !post.status().isCleared() ? bar(post) : Optional.empty();
    }
}
