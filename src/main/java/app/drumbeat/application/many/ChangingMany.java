package app.drumbeat.application.many;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.Gate;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Change what many posts have in common, in one step. Posts that are gone are passed over. */
public final class ChangingMany {

    private final Workspace workspace;

    public ChangingMany(Workspace workspace) {
        this.workspace = workspace;
    }

    public boolean channel(Collection<Id<Post>> ids, Id<Channel> channel) {
        return change("step.many.channel", ids, post -> post.on(channel));
    }

    public boolean campaign(Collection<Id<Post>> ids, Optional<Id<Campaign>> campaign) {
        return change("step.many.campaign", ids, post -> post.inCampaign(campaign));
    }

    /** Gives each of them a tag that it has not got yet. */
    public boolean tag(Collection<Id<Post>> ids, String tag) {
        return change("step.many.tag", ids, post -> {
            List<String> tags = new ArrayList<>(post.tags());
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
            return post.tagged(tags);
        });
    }

    public boolean untag(Collection<Id<Post>> ids, String tag) {
        return change("step.many.tag", ids,
                post -> post.tagged(post.tags().stream().filter(there -> !there.equals(tag)).toList()));
    }

    /** Brings into a state those that a person may bring there by hand without a reason, and that nothing holds back; the others stay. */
    public boolean state(Collection<Id<Post>> ids, PostStatus wanted) {
        Gate gate = new Gate(workspace);
        return change("step.many.state", ids,
                post -> mayBecome(post, wanted) && gate.bar(post, wanted).isEmpty() ? post.in(wanted) : post);
    }

    /** Whether a post may become so together with others: posted is told of each alone, since each has its time and link. */
    public static boolean mayBecome(Post post, PostStatus wanted) {
        return wanted != PostStatus.POSTED && post.status() != PostStatus.POSTED
                && post.nextStatuses().contains(wanted) && !post.status().needsReasonFor(wanted);
    }

    private boolean change(String step, Collection<Id<Post>> ids, UnaryOperator<Post> edit) {
        return workspace.perform(StepName.of(step, ids.size()), library -> new Changes(
                ids.stream().map(library.posts()::find).flatMap(Optional::stream)
                        .<Change<?>>map(post -> Change.replaced(post, edit.apply(post))).toList()));
    }
}
