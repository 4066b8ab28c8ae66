package app.drumbeat.application.flag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.drumbeat.application.workspace.Clearance;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.post.Post;

/** What was found in posts, kept as long as they and the rules stay the same: a list of a thousand posts is looked through once. */
final class KeptConcerns {

    private final Clearance clearance;
    private final Map<Id<Post>, Kept> kept = new HashMap<>();

    /** @param rules by which they were found */
    private record Kept(Post post, Concerns rules, List<Concern> concerns) {}

    KeptConcerns(Clearance clearance) {
        this.clearance = clearance;
    }

    List<Concern> of(Post post) {
        Concerns rules = clearance.rules();
        Kept there = kept.get(post.id());
        if (there == null || there.rules() != rules || !there.post().equals(post) || !post.media().isEmpty()) {
            there = new Kept(post, rules, clearance.concerns(post));
            kept.put(post.id(), there);
        }
        return there.concerns();
    }
}
