package app.drumbeat.application.intake.layout;

/** How a column came to be taken for what it is taken for, best first. */
public enum Confidence {
    /** A person said so, now or the last time. */
    CHOSEN,
    /** The header says so. */
    HEADER,
    /** The header is mistyped, or says so among other words. */
    LIKELY,
    /** The header says nothing; the cells look like it. */
    CELLS,
    /** Nothing speaks for anything. */
    NONE
}
