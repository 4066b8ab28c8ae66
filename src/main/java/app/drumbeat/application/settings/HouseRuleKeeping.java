package app.drumbeat.application.settings;

import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.OwnPattern;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.port.StepName;

/** Keep what the organisation adds to the check of confidentiality. */
public final class HouseRuleKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public HouseRuleKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    public List<HouseRule> list() {
        return workspace.library().houseRules().list();
    }

    /**
     * Finds no fault any more with something that the organisation gives out itself.
     *
     * @return nothing where it is no postcode, telephone number, mailbox or domain
     */
    public Optional<HouseRule> allow(String given) {
        Optional<HouseRule> rule = HouseRule.kindOf(given)
                .map(kind -> new HouseRule(fresh.id(), kind, given.strip(), "", Weight.HINT));
        rule.filter(made -> list().stream()
                .noneMatch(there -> there.kind() == made.kind() && there.value().equalsIgnoreCase(made.value())))
                .ifPresent(this::add);
        return rule;
    }

    /**
     * Looks for a pattern of the organisation's own too.
     *
     * @return nothing where the pattern is no regular expression, or would match everywhere
     */
    public Optional<HouseRule> watch(String name, String pattern, Weight weight) {
        try {
            OwnPattern sound = new OwnPattern(name.strip(), pattern.strip(), weight);
            HouseRule rule = new HouseRule(fresh.id(), HouseRule.Kind.PATTERN, sound.pattern(), sound.name(), weight);
            add(rule);
            return Optional.of(rule);
        } catch (IllegalArgumentException noPattern) {
            return Optional.empty();
        }
    }

    public boolean remove(Id<HouseRule> id) {
        return workspace.perform(StepName.of("step.rule.remove"), library -> library.houseRules().find(id)
                .map(rule -> Changes.of(Change.removed(rule))).orElseGet(Changes::none));
    }

    private void add(HouseRule rule) {
        workspace.perform(StepName.of("step.rule.add"), library -> Changes.of(Change.made(rule)));
    }
}
