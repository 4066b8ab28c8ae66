package app.drumbeat.domain.post;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A part of a post that it can have in common with others: with those of its series, or with those that say the same elsewhere. */
public enum Part {
    TITLE, TEXT, LINK, CAMPAIGN, TAGS, MEDIA, NOTES, OWNER, TIME, CHANNEL;

    /** What posts that belong together share, unless one of them has it for itself; each has its own time, channel and owner. */
    public static final Set<Part> SHARED = Collections.unmodifiableSet(EnumSet.range(TITLE, NOTES));
}
