package app.drumbeat.domain.post;

import java.util.EnumSet;
import java.util.Set;

/** Reads and copies {@link Part parts} of posts. Pure. */
public final class PostParts {

    private PostParts() {}

    /** What stands in a part; two posts have it in common when it is equal. */
    public static Object of(Post post, Part part) {
        return switch (part) {
            case TITLE -> post.words().title();
            case TEXT -> post.words().text();
            case LINK -> post.words().link();
            case NOTES -> post.words().notes();
            case CAMPAIGN -> post.campaign();
            case TAGS -> post.tags();
            case MEDIA -> post.media();
            case OWNER -> post.owner();
            case TIME -> post.slot().map(Slot::time);
            case CHANNEL -> post.channel();
        };
    }

    public static boolean same(Part part, Post one, Post other) {
        return of(one, part).equals(of(other, part));
    }

    /** The parts of a choice in which two posts differ. */
    public static Set<Part> differing(Set<Part> among, Post one, Post other) {
        Set<Part> differing = EnumSet.noneOf(Part.class);
        among.stream().filter(part -> !same(part, one, other)).forEach(differing::add);
        return differing;
    }

    /** A post with a part of another; one without a day gets no time. */
    public static Post taking(Part part, Post post, Post from) {
        Words own = post.words();
        Words theirs = from.words();
        return switch (part) {
            case TITLE -> post.saying(new Words(theirs.title(), own.text(), own.link(), own.notes()));
            case TEXT -> post.saying(new Words(own.title(), theirs.text(), own.link(), own.notes()));
            case LINK -> post.saying(new Words(own.title(), own.text(), theirs.link(), own.notes()));
            case NOTES -> post.saying(new Words(own.title(), own.text(), own.link(), theirs.notes()));
            case CAMPAIGN -> post.inCampaign(from.campaign());
            case TAGS -> post.tagged(from.tags());
            case MEDIA -> post.showing(from.media());
            case OWNER -> post.ownedBy(from.owner());
            case TIME -> post.slot().map(slot -> post.at(new Slot(slot.day(), from.slot().flatMap(Slot::time))))
                    .orElse(post);
            case CHANNEL -> post.on(from.channel());
        };
    }
}
