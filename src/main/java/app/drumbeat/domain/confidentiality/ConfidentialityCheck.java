package app.drumbeat.domain.confidentiality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.domain.confidentiality.HouseRule.Kind;

/**
 * Looks through a text for what could tell who somebody is. Pure; nothing leaves the machine.
 *
 * <p>The patterns, sums and weights are those of the facts about confidentiality that ship with the program.
 */
public final class ConfidentialityCheck {

    private final List<Detector> detectors;

    /**
     * @param allowed what the organisation gives out itself
     * @param own patterns of its own
     */
    public ConfidentialityCheck(Allowed allowed, List<OwnPattern> own) {
        List<Detector> all = new ArrayList<>(
                List.of(new HealthNumbers(), new OtherNumbers(), new Dates(), new Contacts(allowed), new Places()));
        all.addAll(own);
        detectors = List.copyOf(all);
    }

    /**
     * The check with what an organisation adds to it.
     *
     * @throws IllegalArgumentException if a pattern is none
     */
    public static ConfidentialityCheck of(List<HouseRule> rules) {
        return new ConfidentialityCheck(
                new Allowed(values(rules, Kind.POSTCODE), values(rules, Kind.PHONE), values(rules, Kind.MAIL)),
                rules.stream().filter(rule -> rule.kind() == Kind.PATTERN)
                        .map(rule -> new OwnPattern(rule.name(), rule.value(), rule.weight())).toList());
    }

    private static Set<String> values(List<HouseRule> rules, Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).map(HouseRule::value).collect(Collectors.toSet());
    }

    /**
     * @param consented whether a living consent stands behind the text: facts that come together then warn instead of blocking
     * @return the gravest first, then by place; a sighting inside a graver one of the same kind is left out
     */
    public List<Sighting> look(String written, boolean consented) {
        Readable readable = Readable.of(written);
        List<Sighting> found = new ArrayList<>();
        for (Detector detector : detectors) {
            detector.look(readable, (clue, weight, from, to) -> found
                    .add(new Sighting(clue, weight, readable.from(from), readable.to(to))));
        }
        Jigsaw.look(readable, consented).ifPresent(jigsaw -> found.add(new Sighting(Clue.JIGSAW, jigsaw.weight(),
                readable.from(jigsaw.from()), readable.to(jigsaw.to()), jigsaw.pieces())));
        found.sort(Comparator.comparing(Sighting::weight).thenComparing(Sighting::from).thenComparing(Sighting::clue));
        List<Sighting> apart = new ArrayList<>();
        for (Sighting sighting : found) {
            if (apart.stream().noneMatch(there -> there.clue() == sighting.clue() && there.touches(sighting))) {
                apart.add(sighting);
            }
        }
        return List.copyOf(apart);
    }
}
