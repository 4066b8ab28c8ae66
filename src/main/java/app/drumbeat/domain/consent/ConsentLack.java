package app.drumbeat.domain.consent;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.consent.ConsentScope.Kind;

/**
 * Why a post that tells or shows somebody must not go out, or not stay.
 *
 * @param consent the one that does not hold; nothing where none is there
 * @param shown what no consent covers, where that is the reason
 * @param day when it was withdrawn, begins or ends, where that is the reason
 */
public record ConsentLack(Reason reason, Optional<Consent> consent, Optional<Kind> shown, Optional<LocalDate> day) {

    /** What is wrong, the gravest first. */
    public enum Reason {
        /** It was withdrawn. */
        WITHDRAWN,
        /** The post names no consent, or one that is not in the register. */
        NONE,
        /** It has ended by the day of the post. */
        ENDED,
        /** It is given after the day of the post. */
        NOT_YET,
        /** It ends before the post is to come down; or the post is to stay. */
        OUTLIVED,
        /** It is not for this channel. */
        OTHER_CHANNEL,
        /** Nothing allows something that is shown. */
        OTHER_KIND,
        /** The post names somebody who is not to be named. */
        NAMED
    }

    static ConsentLack none() {
        return new ConsentLack(Reason.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ConsentLack of(Reason reason, Consent consent) {
        return new ConsentLack(reason, Optional.of(consent), Optional.empty(), Optional.empty());
    }

    static ConsentLack of(Reason reason, Consent consent, LocalDate day) {
        return new ConsentLack(reason, Optional.of(consent), Optional.empty(), Optional.of(day));
    }

    static ConsentLack of(Kind shown) {
        return new ConsentLack(Reason.OTHER_KIND, Optional.empty(), Optional.of(shown), Optional.empty());
    }
}
