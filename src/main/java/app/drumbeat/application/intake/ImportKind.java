package app.drumbeat.application.intake;

/** What a person wants to take from a file. */
public enum ImportKind {
    /** What the file is: a plan, the posts of a table, the named days of a calendar. */
    AUTO,
    /** A whole plan. */
    PLAN,
    /** Posts. */
    POSTS,
    /** Named days. */
    DAYS
}
