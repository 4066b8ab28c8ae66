package app.drumbeat.domain.confidentiality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
