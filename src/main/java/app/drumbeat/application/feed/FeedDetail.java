package app.drumbeat.application.feed;

/** How much a feed tells: when and where something is said, what it is called, or everything that will be public. */
public enum FeedDetail {
    TIME, TITLE, FULL
}
