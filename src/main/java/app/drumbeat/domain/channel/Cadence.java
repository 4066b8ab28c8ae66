package app.drumbeat.domain.channel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The cadence rules of one channel over time, earliest first; none means that nothing is asked of the channel. */
public record Cadence(List<CadenceRule> rules) {

    /** @throws IllegalArgumentException if two rules begin on one day */
    public Cadence {
        rules = rules.stream().sorted(Comparator.comparing(CadenceRule::from)).toList();
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).from().equals(rules.get(i - 1).from())) {
                throw new IllegalArgumentException("Two cadence rules begin on " + rules.get(i).from());
            }
        }
    }

    public static Cadence none() {
        return new Cadence(List.of());
    }

    public static Cadence of(CadenceRule... rules) {
        return new Cadence(List.of(rules));
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * The rule in force on a day: the last that has begun, or the first rule for days before it.
     *
     * @throws IllegalStateException if there is no rule at all
     */
    public CadenceRule ruleOn(LocalDate day) {
        if (rules.isEmpty()) {
            throw new IllegalStateException("A channel without a cadence has no rule on " + day);
        }
        CadenceRule inForce = rules.getFirst();
        for (CadenceRule rule : rules) {
            if (rule.from().isAfter(day)) {
                break;
            }
            inForce = rule;
        }
        return inForce;
    }
}
