package app.drumbeat.domain.ledger;

import java.util.List;

/**
 * One thing that somebody did and the history keeps.
 *
 * @param who did it
 * @param subject the id of the post that it is about; empty where it is about none
 * @param detail what belongs to the kind, in its order; never the words of a post
 */
public record Deed(Kind kind, String who, String subject, List<String> detail) {

    /** What was done, with what its detail says. */
    public enum Kind {
        /** The history began: something that no other history has. */
        BEGUN,
        /** A post went from one state to another: before, after. */
        MOVED,
        /** A post came from elsewhere, cleared or posted there: its state, the day. */
        ARRIVED,
        /** A post was deleted: its state. */
        DELETED,
        /** A version was submitted: number, route, its fingerprint. */
        SUBMITTED,
        /** A submission was taken back by undo: number. */
        SUBMISSION_GONE,
        /** A reviewer approved: number, step, reviewer, day, fingerprint of the version. */
        APPROVED,
        /** A reviewer wanted changes: number, step, reviewer, day, fingerprint of the version. */
        CHANGES_WANTED,
        /** A verdict was taken back by undo: number, step, reviewer. */
        VERDICT_GONE,
        /** A finding was let pass: which, why. */
        LET_PASS,
        /** What was let pass is not any more: which. */
        NOT_LET_PASS,
        /** A route was made or changed: its name. */
        ROUTE_SET,
        /** A route was removed: its name. */
        ROUTE_GONE,
        /** A rule of the checks was added, changed or struck: what it is, and its phrase or id. */
        RULE_SET,
        /** A rule of the checks, or what struck one, was removed: what it is, and its phrase or id. */
        RULE_GONE,
        /** What a post, or a medium, shows of people was set: its id, what is shown, the consents. */
        PORTRAYED,
        /** What a post rests on was set: whether it is health information, its sources. */
        BACKED,
        /** A post was taken down: the day; empty where that was taken back. */
        TAKEN_DOWN,
        /** A consent was written down: its reference. */
        CONSENT_NOTED,
        /** What a consent says was changed: its reference. */
        CONSENT_CHANGED,
        /** A consent was withdrawn: its reference, from which day; no day where that was taken back. */
        CONSENT_WITHDRAWN,
        /** The person was erased from a consent: its reference, the day. */
        CONSENT_ERASED,
        /** A consent was removed: its reference. */
        CONSENT_GONE,
        /** The persons were sealed by a passphrase, or it was changed. */
        PROTECTED,
        /** The persons are in clear again. */
        UNPROTECTED
    }

    public Deed {
        detail = List.copyOf(detail);
    }

    /** What the detail says at a place; empty where it says nothing there. */
    public String detail(int index) {
        return index < detail.size() ? detail.get(index) : "";
    }
}
