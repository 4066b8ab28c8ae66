package app.drumbeat.application.check;

import java.util.List;

import app.drumbeat.domain.ledger.LedgerHead;
import app.drumbeat.domain.ledger.LedgerProof;
import app.drumbeat.domain.port.Health;

/**
 * What a check of the calendar found.
 *
 * @param posts how many posts there are, ideas included
 * @param channels how many channels there are
 * @param history where the history of approvals ends
 * @param proof whether it is as it was written
 * @param hindrances the posts that were not sent, then all coming ones that tell who somebody is, that were not reviewed, or are too late for
 *     it, then those of the next days that cannot
 *     go out as they are; each by day
 */
public record CheckReport(Health health, int posts, int channels, LedgerHead history, LedgerProof proof,
        List<Hindrance> hindrances) {

    public CheckReport {
        hindrances = List.copyOf(hindrances);
    }

    /** Whether somebody has to step in. */
    public boolean blocks() {
        return !proof.isWhole() || hindrances.stream().anyMatch(hindrance -> hindrance.reason().blocks());
    }
}
