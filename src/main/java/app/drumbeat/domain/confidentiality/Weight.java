package app.drumbeat.domain.confidentiality;

/** How much a sighting matters, the gravest first. */
public enum Weight {
    /** To be mended, or justified on record, before the post is approved. */
    BLOCK,
    /** To be looked at; can be dismissed with a reason. */
    WARN,
    /** Good to know. */
    HINT
}
