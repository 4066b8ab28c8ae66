package app.drumbeat.domain.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;

/**
 * One message on several channels: what its posts share is the same in all of them. Pure.
 *
 * <p>Whoever changes a shared part of one post changes it in the others. What was posted or cancelled stays as it is, and has from
 * then on for itself what the others changed.
 */
public final class Story {

    private final Map<Id<Post>, Post> posts = new LinkedHashMap<>();

    /** @param posts the posts of one message as they are before anything changes */
    public Story(Collection<Post> posts) {
        posts.forEach(post -> this.posts.put(post.id(), post));
    }

    /**
     * What becomes of the posts of the message when some of them are written anew.
     *
     * @param written as they are to be; those that are new to the message have for themselves whatever differs
     * @param gone posts that are removed meanwhile
     * @return all that are different afterwards, the written ones among them
     */
    public List<Post> after(Collection<Post> written, Set<Id<Post>> gone) {
        Map<Id<Post>, Post> after = new LinkedHashMap<>(posts);
        gone.forEach(after::remove);
        List<Post> told = new ArrayList<>();
        for (Post post : written) {
            Post before = posts.get(post.id());
            after.put(post.id(), before == null || sharing(before).isEmpty() ? joining(post, after.values()) : post);
            if (before != null && sharing(before).isPresent()) {
                told.add(post);
            }
        }
        for (Post post : told) {
            Post before = posts.get(post.id());
            Sharing kept = sharing(post).orElse(null);
            if (before == null || kept == null) {
                continue;
            }
            for (Part part : PostParts.differing(Part.SHARED, before, post)) {
                if (kept.shares(part)) {
                    spread(part, post, told, after);
                }
            }
        }
        return after.values().stream().filter(post -> !post.equals(posts.get(post.id()))).toList();
    }

    private static void spread(Part part, Post from, List<Post> told, Map<Id<Post>, Post> after) {
        for (Post other : List.copyOf(after.values())) {
            Sharing sharing = sharing(other).orElse(null);
            if (sharing == null || !sharing.shares(part) || PostParts.same(part, other, from)
                    || other.id().equals(from.id())) {
                continue;
            }
            boolean alone = told.stream().anyMatch(post -> post.id().equals(other.id())) || isPast(other);
            after.put(other.id(), alone
                    ? other.tied(other.ties().sharing(Optional.of(sharing.keeping(part))))
                    : PostParts.taking(part, other, from));
        }
    }

    private static Post joining(Post post, Collection<Post> others) {
        Post joined = post;
        for (Part part : Part.SHARED) {
            Optional<Post> standard = others.stream().filter(other -> !other.id().equals(post.id()))
                    .filter(other -> sharing(other).filter(sharing -> sharing.shares(part)).isPresent()).findFirst();
            Sharing sharing = sharing(joined).orElse(null);
            if (sharing != null && standard.filter(other -> !PostParts.same(part, other, post)).isPresent()) {
                joined = joined.tied(joined.ties().sharing(Optional.of(sharing.keeping(part))));
            }
        }
        return joined;
    }

    private static boolean isPast(Post post) {
        return post.status() == PostStatus.POSTED || post.status() == PostStatus.CANCELLED;
    }

    private static Optional<Sharing> sharing(Post post) {
        return post.ties().sharing();
    }
}
