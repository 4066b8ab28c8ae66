package app.drumbeat.application.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.domain.post.Story;

/**
 * Sees to it that posts which say one message together go on saying the same, whatever writes one of them: a field, a choice for
 * many, an import.
 */
final class StorySettling {

    private StorySettling() {}

    /** The changes of a step, with what follows from them for the other posts of each message that they touch. */
    static Changes settled(Changes wanted, Library library) {
        Map<Id<Sharing>, List<Post>> written = new LinkedHashMap<>();
        Set<Id<Post>> gone = new HashSet<>();
        Map<Id<Post>, Post> before = new HashMap<>();
        for (Change<?> change : wanted.list()) {
            if (change.before().orElse(null) instanceof Post old) {
                before.put(old.id(), old);
                if (change.after().isEmpty()) {
                    gone.add(old.id());
                }
            }
            if (change.after().orElse(null) instanceof Post post) {
                post.ties().sharing().ifPresent(
                        sharing -> written.computeIfAbsent(sharing.story(), id -> new ArrayList<>()).add(post));
            }
        }
        if (written.isEmpty()) {
            return wanted;
        }
        Map<Id<Post>, Post> settled = new LinkedHashMap<>();
        written.forEach((story, posts) -> {
            List<Post> there = library.posts().saying(story);
            there.forEach(post -> before.putIfAbsent(post.id(), post));
            new Story(there).after(posts, gone).forEach(post -> settled.put(post.id(), post));
        });
        return together(wanted, settled, before);
    }

    private static Changes together(Changes wanted, Map<Id<Post>, Post> settled, Map<Id<Post>, Post> before) {
        List<Change<?>> changes = new ArrayList<>();
        for (Change<?> change : wanted.list()) {
            Post post = change.after().orElse(null) instanceof Post after ? settled.remove(after.id()) : null;
            changes.add(post == null ? change : changeTo(post, before));
        }
        settled.values().forEach(post -> changes.add(changeTo(post, before)));
        return new Changes(changes);
    }

    private static Change<Post> changeTo(Post post, Map<Id<Post>, Post> before) {
        Post old = before.get(post.id());
        return old == null ? Change.made(post) : Change.replaced(old, post);
    }
}
