package app.drumbeat.application.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.BackedPosts;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;

/** Say what a post claims, and what that rests on. */
public final class Claiming {

    private final Workspace workspace;

    public Claiming(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What a post claims.
     *
     * @param lacks whether it is health information without a source that holds
     * @param sources every source, by title
     */
    public record Seen(Backing backing, boolean lacks, List<Source> sources) {

        public Seen {
            sources = List.copyOf(sources);
        }
    }

    public Seen of(Post post) {
        BackedPosts backed = new BackedPosts(workspace.library());
        return new Seen(backed.backing(post.id()), backed.lacks(post),
                workspace.library().shelf(Source.class).list());
    }

    public boolean isHealth(Id<Post> post, boolean is) {
        return change(post, backing -> backing.health(is));
    }

    public boolean lean(Id<Post> post, Claim claim) {
        return change(post, backing -> {
            List<Claim> claims = new ArrayList<>(backing.claims());
            claims.add(claim);
            return backing.claiming(claims);
        });
    }

    /** Another wording of a claim. */
    public boolean reword(Id<Post> post, int claim, String words) {
        return change(post, backing -> {
            List<Claim> claims = new ArrayList<>(backing.claims());
            claims.set(claim, new Claim(words, claims.get(claim).source()));
            return backing.claiming(claims);
        });
    }

    public boolean leave(Id<Post> post, int claim) {
        return change(post, backing -> {
            List<Claim> claims = new ArrayList<>(backing.claims());
            claims.remove(claim);
            return backing.claiming(claims);
        });
    }

    private boolean change(Id<Post> post, UnaryOperator<Backing> edit) {
        return workspace.perform(StepName.of("step.post.evidence"), library -> Changes.of(library.shelf(Backing.class)
                .find(Backing.idOf(post)).map(before -> Change.replaced(before, edit.apply(before)))
                .orElseGet(() -> Change.made(edit.apply(Backing.nothing(post))))));
    }
}
