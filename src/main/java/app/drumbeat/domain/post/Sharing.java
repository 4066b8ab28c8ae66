package app.drumbeat.domain.post;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import app.drumbeat.domain.base.Id;

/**
 * How a post says one message together with others, mostly on other channels.
 *
 * @param story the message; posts with the same one belong together
 * @param own the parts that this post has for itself; all other parts of {@link Part#SHARED} are the same in all posts of the story
 */
public record Sharing(Id<Sharing> story, Set<Part> own) {

    public Sharing {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(own);
        parts.retainAll(Part.SHARED);
        own = Collections.unmodifiableSet(parts);
    }

    public static Sharing all(Id<Sharing> story) {
        return new Sharing(story, Set.of());
    }

    public boolean shares(Part part) {
        return Part.SHARED.contains(part) && !own.contains(part);
    }

    /** With a part for itself. */
    public Sharing keeping(Part part) {
        Set<Part> more = EnumSet.of(part);
        more.addAll(own);
        return new Sharing(story, more);
    }

    /** With a part like the others. */
    public Sharing sharing(Part part) {
        Set<Part> fewer = EnumSet.of(part);
        fewer.addAll(own);
        fewer.remove(part);
        return new Sharing(story, fewer);
    }
}
