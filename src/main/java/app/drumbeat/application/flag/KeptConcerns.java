package app.drumbeat.application.flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.workspace.Clearance;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.clearance.Remarks;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.post.Post;

/** What was found in posts, kept as long as they and the rules stay the same: a list of a thousand posts is looked through once. */
final class KeptConcerns {

    /** So many posts are remembered, those looked at last: a page or two, and all that findings are told of in most calendars. */
    private static final int MOST = 1_200;

    private final Clearance clearance;
    private final Map<Id<Post>, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Id<Post>, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** @param rules by which they were found */
    private record Kept(Post post, Concerns rules, Remarks wording, boolean consented, boolean backed,
            List<Concern> concerns,
            List<Remark> phrases) {}

    KeptConcerns(Clearance clearance) {
        this.clearance = clearance;
    }

    List<Concern> of(Post post) {
        return kept(post).concerns();
    }

    /** What is wrong with the wording of posts that are still to come, graver than a hint. */
    List<Flag> wording(List<Post> posts, List<Channel> channels, LocalDate today) {
        List<Flag> flags = new ArrayList<>();
        for (Post post : posts) {
            boolean toCome = post.day().filter(day -> !day.isBefore(today)).isPresent() && isMeant(post);
            Optional<Channel> on = channels.stream().filter(channel -> channel.id().equals(post.channel())).findFirst();
            if (toCome && on.isPresent()) {
                kept(post).phrases().stream().filter(remark -> remark.weight() != Weight.HINT)
                        .forEach(remark -> flags.add(Flag.about(
                                remark.blocks() ? Flag.Kind.REGULATED : Flag.Kind.WORDING, on.get(), post, remark.id(),
                                0)));
            }
        }
        return flags;
    }

    private static boolean isMeant(Post post) {
        return switch (post.status()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> true;
            case IDEA, POSTED, ON_HOLD, CANCELLED -> false;
        };
    }

    private Kept kept(Post post) {
        Concerns rules = clearance.rules();
        Remarks wording = clearance.wording();
        boolean consented = clearance.isConsented(post);
        boolean backed = clearance.isBacked(post);
        Kept there = kept.get(post.id());
        if (there == null || there.rules() != rules || there.wording() != wording || !there.post().equals(post)
                || there.consented() != consented || there.backed() != backed
                || !post.media().isEmpty()) {
            there = new Kept(post, rules, wording, consented, backed, clearance.concerns(post),
                    clearance.phrases(post));
            kept.put(post.id(), there);
        }
        return there;
    }
}
