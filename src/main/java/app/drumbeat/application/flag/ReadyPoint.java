package app.drumbeat.application.flag;

import java.util.Optional;

import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.plan.Flag;

/**
 * One thing that stands between a post and going out: what could tell who somebody is, how it is said, or another finding.
 *
 * @param letPass why somebody lets it pass; nothing while it stands
 */
public record ReadyPoint(Weight weight, Optional<Concern> concern, Optional<Remark> remark, Optional<Flag> flag,
        Optional<Dismissal> letPass) {

    /** Whether the post cannot be approved because of it. */
    public boolean blocks() {
        return weight == Weight.BLOCK && letPass.isEmpty();
    }
}
