package app.drumbeat.domain.ledger;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;

/**
 * The history of one calendar, to read; lines come to it with the changes that they tell of. Nothing ever leaves it: undo adds a
 * line.
 */
public interface Ledger {

    /** The lines about a post, oldest first. */
    List<LedgerLine> about(Id<Post> post);

    LedgerHead head();

    /**
     * Looks through all lines.
     *
     * @param seen a head that was kept elsewhere
     */
    LedgerProof prove(Optional<LedgerHead> seen);
}
