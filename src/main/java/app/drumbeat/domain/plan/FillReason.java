package app.drumbeat.domain.plan;

/**
 * Why an idea would fill a gap well, or would not.
 *
 * @param days how many, where the kind counts any
 */
public record FillReason(Kind kind, int days) {

    /** What speaks for an idea or against it. */
    public enum Kind {
        /** It was noted for the channel that is silent. */
        FOR_CHANNEL,
        /** It was noted for another channel, and would be moved to this one. */
        OTHER_CHANNEL,
        /** It is worth posting for so many days more. */
        BEST_BEFORE,
        /** It is past its best by then. */
        PAST_BEST,
        /** The last post like it on the channel is so many days away. */
        SIMILAR,
        /** The channel has nothing like it. */
        NOTHING_SIMILAR,
        /** It stays among the ideas. */
        EVERGREEN,
        /** It still has to rest for so many days. */
        RESTS,
        /** It has been waiting for so many days. */
        WAITING
    }

    static FillReason of(Kind kind) {
        return new FillReason(kind, 0);
    }
}
