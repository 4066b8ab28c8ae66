package app.drumbeat.application.check;

import app.drumbeat.domain.post.Post;

/** What keeps one post from going out. */
public record Hindrance(Post post, Reason reason) {

    /** What is in the way, the gravest first. */
    public enum Reason {
        /** Its day has passed, and it was never sent. */
        NOT_SENT(true),
        /** It is out, and has to come down: who it shows does not allow it any more. */
        TAKE_DOWN(true),
        /** It shows somebody who has not allowed that, on its day and for as long as it stays. */
        CONSENT(true),
        /** It holds something that tells who somebody is, and nobody has justified that. */
        TELLS_WHO(true),
        /** It names a medicine or makes a claim that needs evidence, and nobody has justified that. */
        REGULATED(true),
        /** It is health information that rests on no source that holds, and nobody has justified that. */
        UNSOURCED(true),
        /** It is cleared, but what it says was not reviewed as it should be, and nobody has justified that. */
        UNREVIEWED(true),
        /** It is cleared, but dated after the end of its channel. */
        CHANNEL_ENDED(true),
        /** Its review cannot be done before its day. */
        TOO_LATE(false),
        /** It is on hold. */
        ON_HOLD(false),
        /** It is still a draft. */
        DRAFT(false),
        /** It is still in review. */
        IN_REVIEW(false),
        /** It is cleared, but there is neither text, nor link, nor picture. */
        NOTHING_WRITTEN(false);

        private final boolean blocks;

        Reason(boolean blocks) {
            this.blocks = blocks;
        }

        /** Whether somebody has to step in; the others may yet come right in the ordinary course of work. */
        public boolean blocks() {
            return blocks;
        }
    }
}
