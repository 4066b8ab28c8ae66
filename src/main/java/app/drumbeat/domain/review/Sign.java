package app.drumbeat.domain.review;

/** What in a post can send it on a route of its own. */
public enum Sign {
    /** It may tell who somebody is. */
    PERSON,
    /** It shows a picture or a film. */
    PICTURE,
    /** It names a medicine on prescription, or promotes one without its name. */
    MEDICINE,
    /** It makes a claim or a comparison that needs evidence. */
    CLAIM
}
