package app.drumbeat.application.flag;

import java.util.Optional;

import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.consent.ConsentLack;
import app.drumbeat.domain.plan.Flag;

/**
 * One thing that stands between a post and going out: what could tell who somebody is, how it is said, a consent that lacks, or another finding.
 *
 * @param letPass why somebody lets it pass; nothing while it stands
 */
public record ReadyPoint(Weight weight, Optional<Concern> concern, Optional<Remark> remark, Optional<Flag> flag,
        Optional<ConsentLack> lack, Optional<Dismissal> letPass) {

    static ReadyPoint of(Concern concern, Optional<Dismissal> letPass) {
        return new ReadyPoint(concern.weight(), Optional.of(concern), Optional.empty(), Optional.empty(),
                Optional.empty(), letPass);
    }

    static ReadyPoint of(Remark remark, Optional<Dismissal> letPass) {
        return new ReadyPoint(remark.weight(), Optional.empty(), Optional.of(remark), Optional.empty(),
                Optional.empty(), letPass);
    }

    static ReadyPoint of(Weight weight, Flag flag, Optional<Dismissal> letPass) {
        return new ReadyPoint(weight, Optional.empty(), Optional.empty(), Optional.of(flag), Optional.empty(),
                letPass);
    }

    /** A consent that lacks: nothing lets that pass. */
    static ReadyPoint of(ConsentLack lack) {
        return new ReadyPoint(Weight.BLOCK, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(lack),
                Optional.empty());
    }

    /** Whether the post cannot be approved because of it. */
    public boolean blocks() {
        return weight == Weight.BLOCK && letPass.isEmpty();
    }
}
