package app.drumbeat.application.feed;

/** What becomes of a post when a feed is written: an entry, or the first reason for leaving it out. */
public enum FeedFate {
    ENTRY,
    /** Ideas, and what lost its day. */
    WITHOUT_DAY,
    /** Nobody may rely on it, so no feed shows it. */
    ON_HOLD, OTHER_CHANNEL, OTHER_STATE, OTHER_DAYS,
    /** Cancelled so long ago that whoever follows the feed has heard of it. */
    LONG_CANCELLED
}
