package app.drumbeat.domain.cadence;

/** Why a stretch is silent or a week is short, in the order in which causes are named (docs/cadence.md, "Causes"). */
public enum Cause {
    ON_HOLD, NOT_SENT, IN_REVIEW, DRAFT_ONLY, CANCELLED, AFTER_CAMPAIGN, NOTHING_PLANNED
}
